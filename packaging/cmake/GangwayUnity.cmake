# SPDX-FileCopyrightText: Gangway contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of what a file costs to compile are the headers and templates that its neighbours in the room use as well. With
# GANGWAY_UNITY, which the presets release and fuzz set, several files of a target are compiled as one. The presets to
# work in do not: there one file is what changes.

option(GANGWAY_UNITY "Compile several files as one: faster from scratch, slower after a change" OFF)

# In the anonymous namespaces of files compiled as one, each name has to be the only one. Tr alone, which stands for the
# file's own context of translation, is in nearly every file; it gets the file's mark behind it.
set(gangway_unity_code
"#define GANGWAY_MARKED_(name, mark) name##_##mark
#define GANGWAY_MARKED(name, mark) GANGWAY_MARKED_(name, mark)
#define Tr GANGWAY_MARKED(Tr, GANGWAY_UNITY_MARK)")

function(gangway_compile_as_one target)
    if(GANGWAY_UNITY)
        set_target_properties(${target} PROPERTIES
            UNITY_BUILD ON
            UNITY_BUILD_BATCH_SIZE 8
            UNITY_BUILD_UNIQUE_ID GANGWAY_UNITY_MARK
            UNITY_BUILD_CODE_BEFORE_INCLUDE "${gangway_unity_code}"
            UNITY_BUILD_CODE_AFTER_INCLUDE "#undef Tr")
    endif()
endfunction()
