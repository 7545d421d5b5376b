# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DOUTPUT=FILE -DTESTS=NAME=SOURCE;… -DFOLDER=FOLDER -P JoinTests.cmake: writes a program made of several tests,
# which runs the one by whose name it is called. See GangwayJoinedTests.cmake.

set(headers "")
set(parts "")
set(table "")
foreach(test IN LISTS TESTS)
    string(REGEX MATCH "^([^=]+)=(.+)$" _ ${test})
    set(name ${CMAKE_MATCH_1})
    set(source ${FOLDER}/${CMAKE_MATCH_2})
    # Headers may not be included for the first time within a namespace.
    file(STRINGS ${source} includes REGEX "^#include ")
    list(APPEND headers ${includes})
    string(APPEND parts
        "\nnamespace in_${name} {\n#define main testMain\n#include \"${source}\"\n#undef main\n} // namespace in_${name}\n")
    string(APPEND table "    {\"${name}\", &in_${name}::testMain},\n")
endforeach()
list(REMOVE_DUPLICATES headers)
list(FILTER headers EXCLUDE REGEX "\\.moc\"")
list(JOIN headers "\n" headers)
file(WRITE ${OUTPUT} "${headers}
// What moc includes, which differs from version to version.
#include <QtCore/qbytearray.h>
#include <QtCore/qmetatype.h>
#if __has_include(<QtCore/qtmochelpers.h>)
#include <QtCore/qtmochelpers.h>
#endif
#if __has_include(<QtCore/qxptype_traits.h>)
#include <QtCore/qxptype_traits.h>
#endif

#include <cstdio>
#include <memory>
#include <string_view>
#include <utility>
${parts}
namespace {
constexpr std::pair<std::string_view, int (*)(int, char **)> tests[] = {
${table}};
}

int main(int argc, char *argv[])
{
    std::string_view name = argv[0];
    name.remove_prefix(name.rfind('/') + 1);
    for (const auto &[known, run] : tests) {
        if (known == name)
            return run(argc, argv);
    }
    std::fprintf(stderr, \"Several tests are in here; call it by the name of one.\\n\");
    return 2;
}
")
