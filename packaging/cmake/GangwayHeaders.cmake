# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's and the standard library's headers take more than half of the time a file takes to compile. They are compiled
# once, for all rooms and programs that gangway_use_headers() names. Sources still include what they use:
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without, for packagers and compiler caches.

file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/headers.cpp CONTENT "// Only its precompiled header is of use.\n")
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
