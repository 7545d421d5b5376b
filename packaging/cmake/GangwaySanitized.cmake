# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What reads files is tested again under sanitizers, and fuzzed, in one build of its own: the preset fuzz, with Clang's
# AddressSanitizer and UndefinedBehaviorSanitizer (GCC's take nearly twice as long to compile; the preset asan is for
# working with them). With GANGWAY_SANITIZED_TESTS, which the release preset sets, ctest makes that build as its first
# test and then runs what was built, so that one ctest run is everything.

option(GANGWAY_SANITIZED_TESTS "Let ctest build and run the sanitized tests and the fuzzers, too" OFF)
option(GANGWAY_TEST_LONG "Give tests the time their long form takes" OFF)

add_custom_target(gangway_sanitized)

# Adds a test that needs the sanitized build, and the test that makes this build, once (if(TEST) would only look in
# the current folder). It is named so that ctest -E '^(asan|fuzz)' leaves it out with the tests that need it.
function(gangway_add_sanitized_test name timeout label)
    get_property(has_build GLOBAL PROPERTY GANGWAY_HAS_SANITIZED_BUILD)
    if(NOT has_build)
        set_property(GLOBAL PROPERTY GANGWAY_HAS_SANITIZED_BUILD TRUE)
        add_test(NAME asan-build COMMAND ${PROJECT_SOURCE_DIR}/packaging/setup/prepare fuzz)
        set_tests_properties(asan-build PROPERTIES FIXTURES_SETUP sanitized PROCESSORS 64 TIMEOUT 1800)
    endif()
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED sanitized TIMEOUT ${timeout} COST ${timeout} LABELS ${label}
        ENVIRONMENT "${gangway_test_environment}")
endfunction()

# gangway_test_sanitized(NAME TIMEOUT): runs the test NAME again as asan/NAME. gangway_add_test() calls it.
function(gangway_test_sanitized name timeout)
    add_dependencies(gangway_sanitized ${name})
    if(GANGWAY_SANITIZED_TESTS)
        math(EXPR timeout "3 * ${timeout}")
        gangway_add_sanitized_test(asan/${name} ${timeout} asan
            ${PROJECT_SOURCE_DIR}/tests/sanitized ${PROJECT_SOURCE_DIR}/build/fuzz/bin/${name})
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
        add_dependencies(gangway_sanitized ${name})
        # What tests/fuzz/run needs to know.
        file(WRITE ${PROJECT_BINARY_DIR}/fuzzers/${name}
            "${fuzzer_CORPUS}\n${fuzzer_MAX_BYTES}\n${fuzzer_DICTIONARY}\n")
    endif()
    if(GANGWAY_SANITIZED_TESTS)
        gangway_add_sanitized_test(fuzz/${name} 900 fuzz ${PROJECT_SOURCE_DIR}/tests/fuzz/run ${name} --check)
    endif()
endfunction()
