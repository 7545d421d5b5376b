# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What reads files is tested again under sanitizers, and fuzzed. Both need builds of their own (build/asan with GCC,
# build/fuzz with Clang, see packaging/setup/prepare). With GANGWAY_SANITIZED_TESTS, which the release preset sets,
# ctest makes those builds as its first tests and then runs what they built, so that one ctest run is everything.

option(GANGWAY_SANITIZED_TESTS "Let ctest build and run the sanitized tests and the fuzzers, too" OFF)
option(GANGWAY_TEST_LONG "Give tests the time their long form takes" OFF)

add_custom_target(gangway_asan_tests)
add_custom_target(gangway_fuzzers)

# The ctest test that makes one of these builds, once; the tests that need it name it as their fixture.
function(gangway_build_by_ctest preset)
    if(NOT TEST ${preset}-build)
        add_test(NAME ${preset}-build COMMAND ${PROJECT_SOURCE_DIR}/packaging/setup/prepare ${preset})
        set_tests_properties(${preset}-build PROPERTIES FIXTURES_SETUP ${preset} PROCESSORS 64 TIMEOUT 1800)
    endif()
endfunction()

# gangway_test_under_asan(NAME TIMEOUT): runs the test NAME again as asan/NAME. gangway_add_test() calls it.
function(gangway_test_under_asan name timeout)
    add_dependencies(gangway_asan_tests ${name})
    if(GANGWAY_SANITIZED_TESTS)
        gangway_build_by_ctest(asan)
        math(EXPR timeout "3 * ${timeout}")
        add_test(NAME asan/${name}
            COMMAND ${PROJECT_SOURCE_DIR}/tests/sanitized ${PROJECT_SOURCE_DIR}/build/asan/bin/${name})
        set_tests_properties(asan/${name} PROPERTIES
            FIXTURES_REQUIRED asan TIMEOUT ${timeout} LABELS asan ENVIRONMENT "${gangway_test_environment}")
    endif()
endfunction()

# gangway_add_fuzzer(NAME SOURCES … [LINKS …] [CORPUS folder] [DICTIONARY file] [MAX_BYTES n])
#
# A libFuzzer program: one source defines LLVMFuzzerTestOneInput() and LINKS the room it feeds. CORPUS (by default
# corpus/NAME) holds the saved inputs: small, real or once harmful; a run starts from each of them. MAX_BYTES caps
# the inputs made (by default 64 KiB). ctest runs it for a few seconds as fuzz/NAME, tests/fuzz/run NAME for longer.
function(gangway_add_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 fuzzer "" "CORPUS;DICTIONARY;MAX_BYTES" "SOURCES;LINKS")
    if(NOT fuzzer_CORPUS)
        set(fuzzer_CORPUS corpus/${name})
    endif()
    if(NOT fuzzer_MAX_BYTES)
        set(fuzzer_MAX_BYTES 65536)
    endif()
    cmake_path(ABSOLUTE_PATH fuzzer_CORPUS)
    if(NOT IS_DIRECTORY ${fuzzer_CORPUS})
        message(FATAL_ERROR "The fuzzer ${name} has no saved corpus at ${fuzzer_CORPUS}")
    endif()
    if(fuzzer_DICTIONARY)
        cmake_path(ABSOLUTE_PATH fuzzer_DICTIONARY)
    endif()

    if(GANGWAY_FUZZ)
        add_executable(${name} ${fuzzer_SOURCES})
        target_link_libraries(${name} PRIVATE gangway_common ${fuzzer_LINKS})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        add_dependencies(gangway_fuzzers ${name})
        # What tests/fuzz/run needs to know.
        file(WRITE ${PROJECT_BINARY_DIR}/fuzzers/${name}
            "${fuzzer_CORPUS}\n${fuzzer_MAX_BYTES}\n${fuzzer_DICTIONARY}\n")
    endif()
    if(GANGWAY_SANITIZED_TESTS)
        gangway_build_by_ctest(fuzz)
        add_test(NAME fuzz/${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/fuzz/run ${name} --check)
        set_tests_properties(fuzz/${name} PROPERTIES
            FIXTURES_REQUIRED fuzz TIMEOUT 900 LABELS fuzz ENVIRONMENT "${gangway_test_environment}")
    endif()
endfunction()
