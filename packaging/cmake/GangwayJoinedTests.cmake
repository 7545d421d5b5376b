# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# With GANGWAY_UNITY, a folder's tests are compiled as one, too: what Qt Test's headers ask of the compiler at the end of
# each file is half of what a test takes. Up to six make one program, which JoinTests.cmake writes: each test in a
# namespace of its own, behind the headers that they all include. Each still has its name: bin/NAME is a link to the
# program, which runs the test that it was called by.

set(gangway_tests_together 6)

# Whether a test may be joined to others: not where something has to be in the global namespace.
function(gangway_can_join source out)
    file(STRINGS ${source} global REGEX "^(Q_DECLARE_METATYPE|namespace [A-Za-z]|template *<>)|applicationFilePath")
    if(GANGWAY_UNITY AND NOT global)
        set(${out} TRUE PARENT_SCOPE)
    else()
        set(${out} FALSE PARENT_SCOPE)
    endif()
endfunction()

# Joins the test to others of this folder. What is run under sanitizers is apart from what is not, so that only that is
# built for them.
function(gangway_join_test name isSanitized sources links)
    get_property(joined DIRECTORY PROPERTY GANGWAY_JOINED_${isSanitized})
    list(LENGTH joined count)
    math(EXPR group "${count} / ${gangway_tests_together}")
    set_property(DIRECTORY APPEND PROPERTY GANGWAY_JOINED_${isSanitized} ${name})
    if(NOT joined)
        cmake_language(EVAL CODE "cmake_language(DEFER CALL gangway_make_joined_tests ${isSanitized})")
    endif()
    list(POP_FRONT sources source)
    set_property(DIRECTORY APPEND PROPERTY GANGWAY_JOINED_${isSanitized}_${group} ${name}=${source})
    set_property(DIRECTORY APPEND PROPERTY GANGWAY_JOINED_${isSanitized}_${group}_SOURCES ${sources})
    set_property(DIRECTORY APPEND PROPERTY GANGWAY_JOINED_${isSanitized}_${group}_LINKS ${links})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE program)
    string(REPLACE / - program ${program})
    if(isSanitized)
        string(APPEND program -sanitized)
    endif()
    add_custom_target(${name} ALL)
    add_dependencies(${name} ${program}-${group})
    set_property(DIRECTORY PROPERTY GANGWAY_JOINED_${isSanitized}_${group}_PROGRAM ${program}-${group})
endfunction()

function(gangway_make_joined_tests isSanitized)
    get_property(joined DIRECTORY PROPERTY GANGWAY_JOINED_${isSanitized})
    list(LENGTH joined count)
    math(EXPR last "(${count} - 1) / ${gangway_tests_together}")
    foreach(group RANGE ${last})
        get_property(tests DIRECTORY PROPERTY GANGWAY_JOINED_${isSanitized}_${group})
        foreach(part SOURCES LINKS PROGRAM)
            get_property(${part} DIRECTORY PROPERTY GANGWAY_JOINED_${isSanitized}_${group}_${part})
            list(REMOVE_DUPLICATES ${part})
        endforeach()
        set(names "")
        set(tested "")
        foreach(test IN LISTS tests)
            string(REGEX MATCH "^([^=]+)=(.+)$" _ ${test})
            list(APPEND names ${CMAKE_MATCH_1})
            list(APPEND tested ${CMAKE_MATCH_2})
        endforeach()
        set(source ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}.cpp)
        set(script ${PROJECT_SOURCE_DIR}/packaging/cmake/JoinTests.cmake)
        add_custom_command(OUTPUT ${source}
            COMMAND ${CMAKE_COMMAND} -DOUTPUT=${source} "-DTESTS=${tests}" -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR} -P ${script}
            DEPENDS ${tested} ${script} COMMENT "" VERBATIM)
        add_executable(${PROGRAM} ${source} ${SOURCES})
        target_link_libraries(${PROGRAM} PRIVATE gangway_common Qt6::Test ${LINKS})
        # GCC takes for a header what is included; what one test keeps to itself may be a member of its class.
        target_compile_options(${PROGRAM} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
        target_include_directories(${PROGRAM} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
        gangway_use_test_headers(${PROGRAM})
        gangway_define_test_places(${PROGRAM})
        foreach(each IN LISTS tested)
            gangway_include_moc(${PROGRAM} ${each})
        endforeach()
        set(linking "")
        foreach(name IN LISTS names)
            list(APPEND linking COMMAND ${CMAKE_COMMAND} -E create_symlink ${PROGRAM} ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name})
        endforeach()
        add_custom_command(TARGET ${PROGRAM} POST_BUILD ${linking} VERBATIM)
    endforeach()
endfunction()
