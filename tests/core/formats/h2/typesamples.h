// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gangway::h2::test {

/// Every type of H2 2.1 that an index may have, and an expression for its values: of X, which counts rows, and R, a
/// number below 2^31 that looks like chance.
inline constexpr const char *typeSamples[][2] = {
    {"BOOLEAN", "MOD(R, 2) = 0"},
    {"TINYINT", "MOD(R, 128) - 64"},
    {"SMALLINT", "MOD(R, 32768) - 16384"},
    {"INTEGER", "R - 1073741824"},
    {"BIGINT", "(R - 1073741824) * 4294967291"},
    {"NUMERIC(20, 3)", "(R - 1073741824) / 1000.0"},
    {"NUMERIC(60, 5)", "POWER(CAST(R - 1073741824 AS NUMERIC(30)), MOD(X, 5)) / 100"},
    {"DECFLOAT", "CASE MOD(X, 20) WHEN 0 THEN CAST('NaN' AS DECFLOAT) WHEN 1 THEN CAST('Infinity' AS DECFLOAT) "
                 "WHEN 2 THEN CAST('-Infinity' AS DECFLOAT) WHEN 3 THEN 0 "
                 "ELSE (R - 1073741824) * POWER(CAST(10 AS DECFLOAT), MOD(R, 41) - 20) END"},
    {"REAL", "CASE MOD(X, 20) WHEN 0 THEN CAST('NaN' AS REAL) WHEN 1 THEN 0 ELSE (R - 1073741824) / 7.0 END"},
    {"DOUBLE PRECISION", "CASE MOD(X, 20) WHEN 0 THEN CAST('NaN' AS DOUBLE PRECISION) WHEN 1 THEN 0 ELSE (R - "
                         "1073741824) / 7.0 END"},
    {"CHARACTER(4)", "SUBSTRING(RAWTOHEX(CAST(R AS VARCHAR)), MOD(R, 5) + 1, MOD(X, 5))"},
    {"CHARACTER VARYING", "CHAR(MOD(R, 3) * 97) || CHAR(MOD(R, 65536)) || CHAR(MOD(R * 31, 65536))"},
    {"CHARACTER VARYING(20)", "REPEAT('ab', MOD(R, 4)) || CHAR(MOD(R, 2) * 99)"},
    {"VARCHAR_IGNORECASE", "CHAR(MOD(R, 4096)) || CHAR(MOD(R, 58) + 65) || CHAR(MOD(X, 26) + 97)"},
    {"BINARY(3)", "SUBSTRING(CAST(CAST(R AS VARCHAR) AS VARBINARY) FROM 1 FOR MOD(X, 4))"},
    {"BINARY VARYING", "REPEAT(X'00', MOD(R, 3)) || REPEAT(X'ff', MOD(X, 3)) || REPEAT(X'01', MOD(R, 2))"},
    {"DATE", "DATEADD('DAY', MOD(R, 4000000) - 2000000, DATE '2000-01-01')"},
    {"TIME(9)", "DATEADD('NANOSECOND', MOD(R, 1000000000), DATEADD('SECOND', MOD(R, 86400), TIME '00:00:00'))"},
    {"TIME(9) WITH TIME ZONE", "CAST(DATEADD('SECOND', MOD(R, 86400), TIME '00:00:00') || CASE MOD(X, 3) WHEN "
                               "0 THEN '+05:30' WHEN 1 THEN "
                               "'-11' ELSE '+00:00:01' END AS TIME(9) WITH TIME ZONE)"},
    {"TIMESTAMP(9)", "DATEADD('NANOSECOND', R, DATEADD('DAY', MOD(R, 9999), TIMESTAMP '1970-01-01 00:00:00'))"},
    {"TIMESTAMP(9) WITH TIME ZONE",
     "CAST(DATEADD('SECOND', R, TIMESTAMP '1900-12-31 22:00:00') || CASE MOD(X, 4) WHEN 0 THEN '+05:30' WHEN 1 "
     "THEN '-18' WHEN 2 THEN '+00:00:01' ELSE '+18' END AS TIMESTAMP(9) WITH TIME ZONE)"},
    {"INTERVAL DAY(5) TO SECOND", "CAST(MOD(R, 2000) - 1000 AS INTERVAL DAY(5)) + INTERVAL '0.5' SECOND"},
    {"INTERVAL YEAR(4) TO MONTH", "CAST(MOD(R, 200) - 100 AS INTERVAL MONTH(4))"},
    {"ENUM('a', 'b', 'c')", "CASE MOD(R, 3) WHEN 0 THEN 'b' WHEN 1 THEN 'a' ELSE 'c' END"},
    {"UUID", "CAST(SUBSTRING(HASH('SHA-256', CAST(R AS VARCHAR)) FROM 1 FOR 16) AS UUID)"},
    {"JSON", "CAST(CAST(R AS VARCHAR) AS JSON)"},
    {"INTEGER ARRAY",
     "CASE MOD(X, 4) WHEN 0 THEN ARRAY[MOD(R, 3)] WHEN 1 THEN ARRAY[] WHEN 2 THEN ARRAY[MOD(R, 3), NULL] ELSE "
     "ARRAY[NULL, MOD(R, 5)] END"},
    {"GEOMETRY", "'POINT (' || MOD(R, 100) || ' ' || MOD(X, 7) || ')'"},
};

} // namespace gangway::h2::test
