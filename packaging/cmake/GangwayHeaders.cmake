# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's and the standard library's headers take more than half of the time a file takes to compile. They are compiled
# once, for all rooms and programs that gangway_use_headers() names. Sources still include what they use:
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without, for packagers and compiler caches.

# Not file(GENERATE): what is generated is ordered behind all that a target links, and here in a circle.
if(NOT EXISTS ${PROJECT_BINARY_DIR}/headers.cpp)
    file(WRITE ${PROJECT_BINARY_DIR}/headers.cpp "// Only its precompiled header is of use.\n")
endif()
add_library(gangway_headers OBJECT ${PROJECT_BINARY_DIR}/headers.cpp)
set_target_properties(gangway_headers PROPERTIES AUTOMOC OFF)
target_link_libraries(gangway_headers PRIVATE gangway_common Qt6::Core)
target_precompile_headers(gangway_headers PRIVATE
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonObject> <QLocale>
    <QObject> <QString> <QStringList> <QUrl>
    <algorithm> <array> <atomic> <chrono> <cstdint> <functional> <map> <memory> <mutex> <optional> <span> <stop_token>
    <string> <utility> <variant> <vector>)

function(gangway_use_headers target)
    target_precompile_headers(${target} REUSE_FROM gangway_headers)
endfunction()

# Tests have two of their own, with Qt Test: for what links widgets and for what does not. They are compiled without
# optimisation, which takes a third of the time and is no loss, because it is the rooms that work.
# What Qt tells each test of its own folders must not differ between those that share a precompiled header, nor may
# the modules that Qt Test would otherwise adapt to; nothing here uses either.
function(gangway_add_test_headers name links headers)
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/headers.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE gangway_common Qt6::Test ${links})
    target_compile_options(${name} PRIVATE ${gangway_test_options})
    target_precompile_headers(${name} PRIVATE
        <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale>
        <QProcess> <QSignalSpy> <QString> <QStringList> <QTemporaryDir> <QTest> <QUrl> ${headers}
        <algorithm> <array> <atomic> <chrono> <cstdint> <functional> <map> <memory> <mutex> <optional> <span>
        <stop_token> <string> <thread> <utility> <variant> <vector>)
endfunction()

set(gangway_test_options -O0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_NETWORK_LIB -UQT_SQL_LIB)

# For the tests' programs and what they share, but not for what measures speed.
function(gangway_use_test_headers target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if(links MATCHES "gangway::ui|gangway_scenes|Qt6::Widgets")
        set(headers gangway_ui_test_headers)
    else()
        set(headers gangway_test_headers)
    endif()
    target_link_libraries(${target} PRIVATE Qt6::Test)
    target_compile_options(${target} PRIVATE ${gangway_test_options})
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()
