// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.sql.*;
import java.time.*;
import java.time.format.DateTimeFormatter;

/**
 * H2's side of the comparisons h2-write and h2-write-indexed.
 *
 * insert DB ROWS INDEXES    makes the rows of bench-h2-write and inserts them in batches
 * script FILE ROWS INDEXES  writes the same as SQL, for RunScript
 * count DB                  prints what is there: sums over the columns, and what the indexes find
 *
 * INDEXES: 0 for none but the primary key, 1 for two that are there from the start, 2 for two that come after the rows.
 */
public class H2Write {
    static final String TABLE = "CREATE TABLE READINGS(ID BIGINT PRIMARY KEY, KIND INTEGER, NAME VARCHAR(100), "
            + "NOTE VARCHAR, AT TIMESTAMP WITH TIME ZONE, LEVEL DOUBLE PRECISION, VALID BOOLEAN, AMOUNT NUMERIC(12, 2))";
    static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");
    static final String[] INDEXES = { "CREATE INDEX BY_NAME ON READINGS(NAME)",
            "CREATE INDEX BY_KIND ON READINGS(KIND, AT DESC)" };

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "insert":
                insert(args[1], Long.parseLong(args[2]), Integer.parseInt(args[3]));
                break;
            case "script":
                script(args[1], Long.parseLong(args[2]), args[3].equals("1"));
                break;
            default:
                count(args[1]);
        }
    }

    static Connection open(String db) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + db, "", "");
    }

    static String name(long x) {
        return "sensor " + x * 31 % 5000 + " in hall " + x % 17;
    }

    static String note(long x) {
        return x % 50 == 1 ? "Grüße " + x
                : x % 10 == 0 ? null : "checked by " + hexadecimal(x * 2654435761L) + hexadecimal(x * 40503L);
    }

    /** By hand, since format() takes long. */
    static String hexadecimal(long x) {
        String digits = Long.toHexString(x);
        return "0".repeat(16 - digits.length()) + digits;
    }

    static OffsetDateTime at(long x) {
        return LocalDateTime.of(2015, 1, 1, 0, 0).plusSeconds(x * 37).atOffset(ZoneOffset.ofHours(1));
    }

    static void insert(String db, long rows, int indexes) throws Exception {
        try (Connection c = open(db)) {
            try (Statement s = c.createStatement()) {
                s.execute(TABLE);
                if (indexes == 1)
                    index(s);
            }
            c.setAutoCommit(false);
            try (PreparedStatement p = c.prepareStatement("INSERT INTO READINGS VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (long x = 1; x <= rows; x++) {
                    p.setLong(1, x);
                    p.setInt(2, (int) (x * 7919 % 1000));
                    p.setString(3, name(x));
                    p.setString(4, note(x));
                    p.setObject(5, at(x));
                    p.setDouble(6, x * 1.7 / 3);
                    p.setBoolean(7, x % 3 == 0);
                    p.setBigDecimal(8, java.math.BigDecimal.valueOf(x * 104729 % 100_000_000, 2));
                    p.addBatch();
                    if (x % 1000 == 0) {
                        p.executeBatch();
                        if (x % 100_000 == 0)
                            c.commit();
                    }
                }
                p.executeBatch();
            }
            c.commit();
            if (indexes == 2) {
                try (Statement s = c.createStatement()) {
                    index(s);
                }
            }
        }
    }

    static void index(Statement s) throws SQLException {
        for (String index : INDEXES)
            s.execute(index);
    }

    static void script(String file, long rows, boolean indexed) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Paths.get(file), StandardCharsets.UTF_8))) {
            out.println(TABLE + ";");
            for (String index : INDEXES) {
                if (indexed)
                    out.println(index + ";");
            }
            for (long x = 1; x <= rows; x++) {
                String note = note(x);
                out.println("INSERT INTO READINGS VALUES(" + x + ", " + x * 7919 % 1000 + ", '" + name(x) + "', "
                        + (note == null ? "NULL" : "'" + note + "'") + ", TIMESTAMP WITH TIME ZONE '"
                        + at(x).format(SECONDS) + "', " + x * 1.7 / 3 + ", " + (x % 3 == 0) + ", "
                        + java.math.BigDecimal.valueOf(x * 104729 % 100_000_000, 2) + ");");
            }
        }
    }

    static void count(String db) throws Exception {
        try (Connection c = open(db); Statement s = c.createStatement()) {
            String[] queries = { "SELECT COUNT(*), SUM(CAST(ID AS NUMERIC(30))), COUNT(NOTE), SUM(AMOUNT) FROM READINGS",
                    "SELECT COUNT(*), SUM(ORA_HASH(NAME || '/' || NOTE)), SUM(EXTRACT(EPOCH FROM AT)), SUM(LEVEL) "
                            + "FROM READINGS",
                    "SELECT COUNT(*) FROM READINGS WHERE NAME BETWEEN 'sensor 1' AND 'sensor 2'",
                    "SELECT COUNT(*), MAX(AT) FROM READINGS WHERE KIND = 7" };
            StringBuilder line = new StringBuilder();
            for (String query : queries) {
                try (ResultSet r = s.executeQuery(query)) {
                    r.next();
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++)
                        line.append(r.getString(i)).append(' ');
                }
            }
            System.out.println(line.toString().trim());
        }
    }
}
