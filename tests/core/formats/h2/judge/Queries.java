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
    private static final String SCAN = " USE INDEX ()";

    private final Connection connection;
    private final List<String> lines = new ArrayList<>();
    private int variables = 0;
    private final Map<String, List<String>> keys = new HashMap<>(); // of tables

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
                        found.add(line(r, 1, r.getMetaData().getColumnCount()));
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

    private static String line(ResultSet r, int from, int to) throws SQLException {
        StringBuilder b = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String text = r.getString(i);
            b.append(i == from ? "" : "\t").append(text == null ? "\\N" : Judge.escape(text));
        }
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

        void add(String line) {
            add(line, hash(line));
        }

        void add(String line, long hash) {
            rows++;
            sum += hash;
            sequence = sequence * 31 + hash;
            if (first.size() < SHOWN)
                first.add(line);
        }
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
            int columns = r.getMetaData().getColumnCount();
            while (r.next())
                lot.add(line(r, 1, columns));
        }
        if (!isOrdered)
            Collections.sort(lot.first);
        return lot;
    }

    /** The _ROWID_ of rows spread over a table, and of its first and last. */
    private List<String> keys(String table) throws SQLException {
        List<String> known = keys.get(table);
        if (known != null)
            return known;
        TreeSet<Long> spread = new TreeSet<>();
        Long first = null;
        Long last = null;
        try (Statement s = connection.createStatement()) {
            long step;
            try (ResultSet r = s.executeQuery("SELECT COUNT(*) FROM " + table)) {
                r.next();
                step = 1 + r.getLong(1) / SEARCHED;
            }
            try (ResultSet r = s.executeQuery("SELECT _ROWID_ FROM " + table + SCAN)) {
                while (r.next()) {
                    long key = r.getLong(1);
                    first = first == null ? key : Math.min(first, key);
                    last = last == null ? key : Math.max(last, key);
                    if (key % step == 0 && spread.add(key) && spread.size() > SEARCHED)
                        spread.pollLast();
                }
            }
        }
        if (first != null)
            spread.addAll(Arrays.asList(first, last));
        List<String> found = new ArrayList<>();
        for (Long key : spread)
            found.add(key.toString());
        keys.put(table, found);
        return found;
    }

    /**
     * What reading the whole table finds for each of many conditions, and for none at all, without its _ROWID_: all in
     * one reading, in which H2 says of each row which of them it meets.
     */
    private List<Lot> byScan(String table, String columns, List<String> conditions) throws SQLException {
        List<Lot> lots = new ArrayList<>();
        for (int i = 0; i <= conditions.size(); i++)
            lots.add(new Lot());
        StringBuilder sql = new StringBuilder("SELECT _ROWID_, " + columns);
        for (String condition : conditions)
            sql.append(", (").append(condition).append(')');
        sql.append(" FROM ").append(table).append(SCAN);
        checkScan(sql.toString());
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(sql.toString())) {
            int shown = r.getMetaData().getColumnCount() - conditions.size();
            while (r.next()) {
                String line = line(r, 1, shown);
                long hash = hash(line);
                for (int i = 0; i < conditions.size(); i++) {
                    if (r.getBoolean(shown + 1 + i)) // NULL is no yes
                        lots.get(i).add(line, hash);
                }
                lots.get(conditions.size()).add(line.substring(line.indexOf('\t') + 1));
            }
        }
        for (Lot lot : lots)
            Collections.sort(lot.first);
        return lots;
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
        List<String> conditions = new ArrayList<>();
        for (String key : keys(table)) {
            List<String> values = new ArrayList<>();
            for (String column : names)
                values.add(kept("SELECT " + column + " FROM " + table + SCAN + " WHERE _ROWID_ = " + key));
            for (int used = 1; used <= names.size(); used += Math.max(1, names.size() - 1)) {
                List<String> equal = new ArrayList<>();
                for (int i = 0; i < used; i++)
                    equal.add(names.get(i) + (spatial ? " && " : " = ") + values.get(i));
                conditions.add(String.join(" AND ", equal));
            }
            if (sorted)
                conditions.addAll(Arrays.asList(names.get(0) + " >= " + values.get(0),
                        names.get(0) + " < " + values.get(0)));
        }
        if (sorted && !conditions.isEmpty())
            conditions.add(names.get(0) + " IS NULL");
        int queries = 0;
        if (!conditions.isEmpty()) {
            List<Lot> expected = byScan(table, all, conditions);
            for (int i = 0; i < conditions.size(); i++)
                queries += compare(index, "SELECT _ROWID_, " + all + " FROM " + table + hint + " WHERE "
                        + conditions.get(i), ": ", expected.get(i), false);
            if (sorted) {
                // The whole index, in its order. H2 takes the index for the order, unless it cannot look inside. Many
                // rows are sorted outside memory, and slowly. That an index is in its order is proved below SQL, too.
                Lot whole = expected.get(conditions.size());
                boolean isOrdered = whole.rows <= SORTED;
                if (isOrdered) {
                    String byScan = "SELECT " + all + " FROM (SELECT " + all + " FROM " + table + SCAN + ") ORDER BY "
                            + order;
                    checkScan(byScan);
                    whole = lot(byScan, true);
                }
                queries += compare(index, "SELECT " + all + " FROM " + table + hint + " ORDER BY " + order, " */",
                        whole, isOrdered);
            }
        }
        lines.add("used " + Judge.escape(name) + " " + queries);
    }

    private void checkScan(String query) throws SQLException {
        if (!plan(query).contains(".tableScan"))
            lines.add(Judge.escape("wrong plan of " + query + ": " + plan(query)));
    }

    /** 1 if the plan names the index: then both ways have to find the same. */
    private int compare(String[] index, String byIndex, String behindName, Lot expected, boolean isOrdered)
            throws SQLException {
        Lot got = lot(byIndex, isOrdered);
        if (expected.rows != got.rows || (isOrdered ? expected.sequence != got.sequence : expected.sum != got.sum))
            lines.add(Judge.escape("wrong " + byIndex + ": " + got.rows + " rows instead of " + expected.rows
                    + first(got.first, expected.first)));
        // Plans quote names only where they must.
        StringBuilder named = new StringBuilder("/* ");
        ParserUtil.quoteIdentifier(named, index[0], HasSQL.QUOTE_ONLY_WHEN_REQUIRED).append('.');
        ParserUtil.quoteIdentifier(named, index[1], HasSQL.QUOTE_ONLY_WHEN_REQUIRED);
        return plan(byIndex).contains(named.append(behindName)) ? 1 : 0;
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
