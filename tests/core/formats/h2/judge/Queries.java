// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import org.h2.util.HasSQL;
import org.h2.util.ParserUtil;

/** Asks H2 by SQL: whether each index says what the table says, and what it answers to statements. */
final class Queries {
    private static final int SEARCHED = 4;
    private static final int SORTED = 30_000;

    private final Connection connection;
    private final List<String> lines = new ArrayList<>();
    private int variables = 0;
    private final Set<String> scans = new HashSet<>(); // that were seen to be some

    private Queries(Connection connection) {
        this.connection = connection;
    }

    /**
     * Compares, for each index, what queries find by it and by reading the whole table. Writes `used NAME QUERIES` for
     * each that H2's plans name, and a line that says more for whatever is wrong.
     */
    static void indexes(String db, String output) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection c = Judge.open(db, ";IFEXISTS=TRUE")) {
            try (Statement s = c.createStatement()) {
                s.execute("SET LAZY_QUERY_EXECUTION 1"); // a million rows are not to be kept, neither here nor there
            }
            Queries queries = new Queries(c);
            lines = queries.lines;
            for (String[] index : queries.rows("SELECT I.INDEX_SCHEMA, I.INDEX_NAME, I.TABLE_SCHEMA, I.TABLE_NAME, "
                    + "I.INDEX_TYPE_NAME FROM INFORMATION_SCHEMA.INDEXES I JOIN INFORMATION_SCHEMA.TABLES T ON "
                    + "T.TABLE_SCHEMA = I.TABLE_SCHEMA AND T.TABLE_NAME = I.TABLE_NAME WHERE T.STORAGE_TYPE IN "
                    + "('CACHED', 'MEMORY') ORDER BY I.INDEX_SCHEMA, I.INDEX_NAME"))
                queries.index(index);
        } catch (SQLException e) {
            lines.add("X " + e.getMessage());
        }
        Files.write(Paths.get(output), lines, StandardCharsets.UTF_8);
    }

    /**
     * Runs a file of statements, each ended by a semicolon and a line break, and writes what H2 answers: rows, counts,
     * numbers of errors. Rows come sorted unless the statement sorts them.
     */
    static void answers(String db, String script, String output) throws Exception {
        List<String> lines = new ArrayList<>();
        Connection c = null;
        for (String sql : new String(Files.readAllBytes(Paths.get(script)), StandardCharsets.UTF_8).split(";\n")) {
            if (sql.trim().isEmpty())
                continue;
            lines.add("> " + Judge.escape(sql.trim()));
            if (c == null || c.isClosed()) {
                try {
                    c = Judge.open(db, ";IFEXISTS=TRUE");
                } catch (SQLException e) {
                    lines.add("X " + e.getMessage());
                    break;
                }
            }
            try (Statement s = c.createStatement()) {
                if (!s.execute(sql)) {
                    lines.add("count " + s.getUpdateCount());
                    continue;
                }
                List<String> found = new ArrayList<>();
                try (ResultSet r = s.getResultSet()) {
                    while (r.next())
                        found.add(line(r));
                }
                if (!sql.contains("ORDER BY"))
                    Collections.sort(found);
                lines.addAll(found);
            } catch (SQLException e) {
                if (e.getErrorCode() != 90121) // closed by SHUTDOWN: it is opened again
                    lines.add("error " + e.getErrorCode());
            }
        }
        if (c != null)
            c.close();
        Files.write(Paths.get(output), lines, StandardCharsets.UTF_8);
    }

    private static String line(ResultSet r) throws SQLException {
        StringBuilder b = new StringBuilder();
        int columns = r.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++)
            b.append(i == 1 ? "" : "\t").append(r.getString(i) == null ? "\\N" : Judge.escape(r.getString(i)));
        return b.toString();
    }

    private List<String[]> rows(String sql, String... parameters) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (PreparedStatement p = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++)
                p.setString(i + 1, parameters[i]);
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    String[] row = new String[r.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++)
                        row[i] = r.getString(i + 1);
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<String> found(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql)) {
            while (r.next())
                found.add(line(r));
        }
        return found;
    }

    /** A variable with what a query gives: where results are read lazily, H2 asks a subquery anew for every row. */
    private String kept(String sql) throws SQLException {
        String name = "@V" + variables++;
        try (Statement s = connection.createStatement()) {
            s.execute("SET " + name + " = (" + sql + ")");
        }
        return name;
    }

    /** What a query finds, however much it is. */
    private static final class Lot {
        private static final int SHOWN = 10_000;
        long rows;
        long sum; // of what the rows are
        long sequence; // of what they are and of where they stand
        List<String> first = new ArrayList<>(); // to be shown if something is wrong
    }

    private static long hash(String line) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, and a finish that spreads its last letters
        for (int i = 0; i < line.length(); i++)
            hash = (hash ^ line.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return hash ^ hash >>> 29;
    }

    private Lot lot(String sql, boolean isOrdered) throws SQLException {
        Lot lot = new Lot();
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                String line = line(r);
                long hash = hash(line);
                lot.rows++;
                lot.sum += hash;
                lot.sequence = lot.sequence * 31 + hash;
                if (lot.first.size() < Lot.SHOWN)
                    lot.first.add(line);
            }
        }
        if (!isOrdered)
            Collections.sort(lot.first);
        return lot;
    }

    private void index(String[] index) throws SQLException {
        String name = Judge.quote(index[0]) + "." + Judge.quote(index[1]);
        String table = Judge.quote(index[2]) + "." + Judge.quote(index[3]);
        boolean sorted = index[4].equals("INDEX") || index[4].startsWith("UNIQUE") || index[4].startsWith("PRIMARY");
        boolean spatial = index[4].startsWith("SPATIAL");
        List<String[]> columns = rows("SELECT COLUMN_NAME, ORDERING_SPECIFICATION, NULL_ORDERING, IS_UNIQUE FROM "
                + "INFORMATION_SCHEMA.INDEX_COLUMNS WHERE INDEX_SCHEMA = ? AND INDEX_NAME = ? ORDER BY ORDINAL_POSITION",
                index[0], index[1]);
        List<String> names = new ArrayList<>();
        StringBuilder order = new StringBuilder();
        for (String[] column : columns) {
            names.add(Judge.quote(column[0]));
            order.append(order.length() == 0 ? "" : ", ").append(Judge.quote(column[0]))
                    .append(column[1].equals("DESC") ? " DESC" : "")
                    .append(column[2] == null ? "" : " NULLS " + column[2]);
        }
        String all = String.join(", ", names);
        String hint = " USE INDEX (" + Judge.quote(index[1]) + ")";
        String scan = " USE INDEX ()";
        int queries = 0;
        // Rows spread over the table, and one that is not there.
        String step = kept("SELECT 1 + COUNT(*) / " + SEARCHED + " FROM " + table);
        List<String> keys = found("SELECT _ROWID_ FROM " + table + scan + " WHERE MOD(_ROWID_, " + step
                + ") = 0 ORDER BY _ROWID_ FETCH FIRST " + SEARCHED + " ROWS ONLY");
        keys.addAll(found("SELECT MIN(_ROWID_) FROM " + table + " UNION SELECT MAX(_ROWID_) FROM " + table));
        keys.removeIf(key -> key.equals("\\N"));
        for (String key : keys) {
            List<String> values = new ArrayList<>();
            for (String column : names)
                values.add(kept("SELECT " + column + " FROM " + table + scan + " WHERE _ROWID_ = " + key));
            for (int used = 1; used <= names.size(); used += Math.max(1, names.size() - 1)) {
                List<String> conditions = new ArrayList<>();
                for (int i = 0; i < used; i++)
                    conditions.add(names.get(i) + (spatial ? " && " : " = ") + values.get(i));
                queries += compare(index, "SELECT _ROWID_, " + all + " FROM " + table, hint, scan,
                        " WHERE " + String.join(" AND ", conditions), "");
            }
            if (!sorted)
                continue;
            for (String operator : new String[] { ">=", "<" })
                queries += compare(index, "SELECT _ROWID_, " + all + " FROM " + table, hint, scan,
                        " WHERE " + names.get(0) + operator + values.get(0), "");
        }
        if (sorted && !keys.isEmpty()) {
            queries += compare(index, "SELECT " + all + " FROM " + table, hint, scan, " WHERE " + names.get(0)
                    + " IS NULL", "");
            // The whole index, in its order. H2 takes the index for the order, unless it cannot look inside.
            queries += compare(index, "SELECT " + all + " FROM ", table + hint,
                    "(SELECT " + all + " FROM " + table + scan + ")", "", " ORDER BY " + order);
        }
        lines.add("used " + Judge.escape(name) + " " + queries);
    }

    /** 1 if the plan names the index: then both ways have to find the same. */
    private int compare(String[] index, String select, String hint, String scan, String where, String order)
            throws SQLException {
        String byIndex = select + hint + where + order;
        Lot got = lot(byIndex, !order.isEmpty());
        // So many rows are sorted outside memory, and slowly. That an index is in its order is proved below SQL, too.
        boolean isOrdered = !order.isEmpty() && got.rows <= SORTED;
        String byScan = select + scan + where + (isOrdered ? order : "");
        Lot expected = lot(byScan, isOrdered);
        if (expected.rows != got.rows || (isOrdered ? expected.sequence != got.sequence : expected.sum != got.sum))
            lines.add(Judge.escape("wrong " + byIndex + ": " + got.rows + " rows instead of " + expected.rows
                    + first(got.first, expected.first)));
        if ((scans.add(scan + index[3]) || !order.isEmpty()) && !plan(byScan).contains(".tableScan"))
            lines.add(Judge.escape("wrong plan of " + byScan + ": " + plan(byScan)));
        // Plans quote names only where they must.
        StringBuilder named = new StringBuilder("/* ");
        ParserUtil.quoteIdentifier(named, index[0], HasSQL.QUOTE_ONLY_WHEN_REQUIRED).append('.');
        ParserUtil.quoteIdentifier(named, index[1], HasSQL.QUOTE_ONLY_WHEN_REQUIRED);
        named.append(where.isEmpty() ? " */" : ": ");
        return plan(byIndex).contains(named) ? 1 : 0;
    }

    private String plan(String query) throws SQLException {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("EXPLAIN " + query)) {
            r.next();
            return r.getString(1);
        }
    }

    private static String first(List<String> got, List<String> expected) {
        for (int i = 0; i < Math.max(got.size(), expected.size()); i++) {
            String a = i < got.size() ? got.get(i) : "nothing";
            String b = i < expected.size() ? expected.get(i) : "nothing";
            if (!a.equals(b))
                return "; " + a + " instead of " + b;
        }
        return "";
    }
}
