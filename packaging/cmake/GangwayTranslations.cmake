# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Catalogues of translations: translations/gangway_CODE.ts, made into .qm files and put into the program at :/i18n.
#
# Only lrelease and lupdate are needed, not Qt's LinguistTools package: on Debian its CMake files come with Designer,
# Assistant and the documentation tools.

find_program(GANGWAY_LRELEASE NAMES lrelease lrelease-qt6 REQUIRED
    HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} NO_CMAKE_PATH
    DOC "Qt's lrelease, which makes catalogues of translations")
find_program(GANGWAY_LUPDATE NAMES lupdate lupdate-qt6
    HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} NO_CMAKE_PATH
    DOC "Qt's lupdate, which collects the sentences to translate; for tests")

# gangway_language(CODE [COMPLETE]): a language that is worked on. COMPLETE: all of it is translated, which a test
# watches from then on, and the program speaks it.
function(gangway_language code)
    cmake_parse_arguments(PARSE_ARGV 1 language "COMPLETE" "" "")
    set_property(GLOBAL APPEND PROPERTY GANGWAY_LANGUAGES ${code})
    if(language_COMPLETE)
        set_property(GLOBAL APPEND PROPERTY GANGWAY_COMPLETE_LANGUAGES ${code})
    endif()
endfunction()

# gangway_embed_catalogues(TARGET): the catalogues of the complete languages, in everything that links TARGET.
function(gangway_embed_catalogues target)
    set(folder ${PROJECT_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})
    get_property(codes GLOBAL PROPERTY GANGWAY_COMPLETE_LANGUAGES)
    set(catalogues "")
    foreach(code IN LISTS codes)
        set(source ${PROJECT_SOURCE_DIR}/translations/gangway_${code}.ts)
        set(catalogue ${folder}/gangway_${code}.qm)
        add_custom_command(OUTPUT ${catalogue}
            COMMAND ${GANGWAY_LRELEASE} -silent -nounfinished ${source} -qm ${catalogue}
            DEPENDS ${source} VERBATIM)
        list(APPEND catalogues ${catalogue})
    endforeach()
    qt_add_resources(${target} gangway_i18n PREFIX /i18n BASE ${folder} FILES ${catalogues})
endfunction()
