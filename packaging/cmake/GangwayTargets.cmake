# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# gangway_add_room(NAME SOURCES … [LINKS …] [PRIVATE …] [HOT])
#
# A room of core: the static library gangway_NAME, alias gangway::NAME. LINKS are what its headers need,
# PRIVATE what only its sources need. HOT: rows pass through it by the million, so a release build takes more time to
# compile it well. A widget or a window in core is a configure error, not a review comment.
function(gangway_add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "HOT" "" "SOURCES;LINKS;PRIVATE")
    add_library(gangway_${name} STATIC ${room_SOURCES})
    add_library(gangway::${name} ALIAS gangway_${name})
    target_link_libraries(gangway_${name} PUBLIC gangway_common Qt6::Core ${room_LINKS} PRIVATE ${room_PRIVATE})
    gangway_use_headers(gangway_${name})
    gangway_compile_as_one(gangway_${name})
    if(room_HOT)
        target_compile_options(gangway_${name} PRIVATE $<$<CONFIG:Release>:-O3>)
    endif()
    if("${room_LINKS};${room_PRIVATE}" MATCHES "Qt6::(Widgets|Gui|Charts|Svg|PrintSupport)")
        message(FATAL_ERROR "core/${name} must not link ${CMAKE_MATCH_0}")
    endif()
endfunction()

# gangway_add_ui(NAME SOURCES … [LINKS …] [PRIVATE …])
#
# A library with a screen: like a room, but may link widgets. Its subfolders add their files with target_sources().
function(gangway_add_ui name)
    cmake_parse_arguments(PARSE_ARGV 1 ui "" "" "SOURCES;LINKS;PRIVATE")
    add_library(gangway_${name} STATIC ${ui_SOURCES})
    add_library(gangway::${name} ALIAS gangway_${name})
    target_link_libraries(gangway_${name} PUBLIC gangway_common ${ui_LINKS} PRIVATE ${ui_PRIVATE})
    gangway_compile_as_one(gangway_${name})
    # Of its own: what Qt Widgets defines would turn the shared one away.
    target_precompile_headers(gangway_${name} PRIVATE
        <QCoreApplication> <QDateTime> <QFileInfo> <QJsonArray> <QJsonObject> <QLocale> <QUrl>
        <QApplication> <QBoxLayout> <QEvent> <QLabel> <QPainter> <QPushButton> <QStyle> <QWidget> <QWizardPage>
        <algorithm> <chrono> <functional> <memory> <mutex> <optional> <stop_token> <utility> <variant> <vector>)
endfunction()

# The real H2, which judges what we read and write: 2.1.214, as Metabase has it. packaging/setup/h2 sees to it.
find_file(GANGWAY_H2_JAR h2.jar PATHS ${PROJECT_SOURCE_DIR}/build/deps/h2 /usr/share/java NO_DEFAULT_PATH
    DOC "The jar of H2 2.1.214, for tests")

set(gangway_test_environment
    QTEST_FUNCTION_TIMEOUT=7200000 # ctest has the say
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/no-settings
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1)

# gangway_add_bench(NAME SOURCES … [LINKS …])
#
# A program that tests/bench/run needs, and nothing else: it alone builds it, and the long form of ./test.
add_custom_target(gangway_bench)

function(gangway_add_bench name)
    cmake_parse_arguments(PARSE_ARGV 1 bench "" "" "SOURCES;LINKS")
    add_executable(${name} ${bench_SOURCES})
    target_link_libraries(${name} PRIVATE gangway_common ${bench_LINKS})
    gangway_build_on_demand(${name})
    add_dependencies(gangway_bench ${name})
endfunction()

# What no test needs is not built for the tests, but in their long form.
function(gangway_build_on_demand target)
    if(NOT GANGWAY_TEST_LONG)
        set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
    endif()
endfunction()

# A test's first source has a class with tests, and includes what moc makes of it. moc alone, without all folders of
# headers, takes a tenth of what CMake's automation takes for such a program.
function(gangway_include_moc target source)
    cmake_path(GET source STEM stem)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc)
    add_custom_command(OUTPUT ${moc}
        COMMAND Qt6::moc -o ${moc} ${CMAKE_CURRENT_SOURCE_DIR}/${source}
        DEPENDS ${source} COMMENT "" VERBATIM)
    target_sources(${target} PRIVATE ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# What tests are told about where things are.
function(gangway_define_test_places target)
    target_compile_definitions(${target} PRIVATE
        GANGWAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        GANGWAY_BINARY_DIR="${PROJECT_BINARY_DIR}"
        GANGWAY_H2_JAR="${GANGWAY_H2_JAR}") # or ...-NOTFOUND, which no file is
endfunction()

# gangway_add_test(NAME SOURCES … [LINKS …] [TIMEOUT seconds] [LABELS …] [DEFINITIONS …])
#
# A Qt Test program in ctest, with everything a test needs to run the same everywhere. The label "formats" marks a
# test of what reads files, or of what that stands on: it is run again under sanitizers (GangwaySanitized.cmake).
function(gangway_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "SOURCES;LINKS;LABELS;DEFINITIONS")
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    if(GANGWAY_TEST_LONG)
        math(EXPR test_TIMEOUT "20 * ${test_TIMEOUT}")
    endif()
    if("formats" IN_LIST test_LABELS)
        set(isSanitized TRUE)
    else()
        set(isSanitized FALSE)
    endif()
    list(GET test_SOURCES 0 source)
    gangway_can_join(${source} canJoin)
    if(canJoin AND NOT test_DEFINITIONS)
        gangway_join_test(${name} ${isSanitized} "${test_SOURCES}" "${test_LINKS}")
    else()
        add_executable(${name} ${test_SOURCES})
        target_link_libraries(${name} PRIVATE gangway_common Qt6::Test ${test_LINKS})
        gangway_use_test_headers(${name})
        gangway_include_moc(${name} ${test_SOURCES})
        gangway_define_test_places(${name})
        target_compile_definitions(${name} PRIVATE ${test_DEFINITIONS})
    endif()
    add_test(NAME ${name} COMMAND ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${test_TIMEOUT}
        COST ${test_TIMEOUT} # what may take long starts first, so that in the end no processor waits for it
        LABELS "${test_LABELS}"
        ENVIRONMENT "${gangway_test_environment}")
    if(isSanitized)
        gangway_test_sanitized(${name} ${test_TIMEOUT})
    endif()
endfunction()
