// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.*;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.schema.Schema;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.table.TableType;
import org.h2.value.Value;
import org.h2.value.ValueNull;

/** Finds what H2 has against a file that somebody else wrote: below SQL, by H2's own tables and indexes. */
final class Proof {
    private static final int TOUCHED = 150;
    private static final int SEARCHED = 200;

    private final List<String> problems = new ArrayList<>();
    private String where = "";

    /** Writes one line for each problem: an empty output is a good file. */
    static void prove(String db, String output) throws Exception {
        Proof proof = new Proof();
        try {
            proof.run(db);
        } catch (Exception | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            proof.problems.add(proof.where + ": " + trace.toString().replaceAll("\\s+", " "));
        }
        Files.write(Paths.get(output), proof.problems, StandardCharsets.UTF_8);
    }

    private void run(String db) throws Exception {
        Path file = Paths.get(db + (db.endsWith(".mv.db") ? "" : ".mv.db"));
        long before = Files.size(file);
        String written = digest(file, before);
        where = "open and close";
        try (Connection c = Judge.open(db, ";IFEXISTS=TRUE")) { }
        long after = Files.size(file);
        // H2 notes that it opened the file, in a chunk or two behind ours. More is something it had to mend.
        if (after > before + 4 * 4096)
            problems.add("opening made the file " + (after - before) + " bytes larger");
        else if (after < before)
            problems.add("opening made the file smaller");
        else if (!written.equals(digest(file, before)))
            problems.add("opening changed what was written");
        for (int round = 0; round < 3; round++) {
            where = "round " + round;
            try (Connection c = Judge.open(db, ";IFEXISTS=TRUE")) {
                SessionLocal session = (SessionLocal) ((JdbcConnection) c).getSession();
                for (Table table : tables(session))
                    checkIndexes(session, table);
                if (round == 0) {
                    for (Table table : tables(session)) {
                        checkIdentity(session, table);
                        checkDuplicates(session, table);
                    }
                } else {
                    for (Table table : tables(session))
                        touch(session, table);
                    for (Table table : tables(session))
                        checkIndexes(session, table);
                }
                where = "round " + round + ", closing";
                try (Statement s = c.createStatement()) {
                    s.execute(round == 0 ? "SHUTDOWN" : round == 1 ? "SHUTDOWN COMPACT" : "SHUTDOWN DEFRAG");
                }
            } catch (SQLException e) {
                if (e.getErrorCode() != 90121)
                    throw e;
            }
        }
        where = "last opening";
        try (Connection c = Judge.open(db, ";IFEXISTS=TRUE")) {
            SessionLocal session = (SessionLocal) ((JdbcConnection) c).getSession();
            for (Table table : tables(session))
                checkIndexes(session, table);
        }
    }

    /** Of the first bytes of a file, apart from its header. */
    private static String digest(Path file, long size) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] piece = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(8192);
            for (long left = size - 8192; left > 0;) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0)
                    break;
                digest.update(piece, 0, read);
                left -= read;
            }
        }
        return Judge.hex(digest.digest());
    }

    private List<Table> tables(SessionLocal session) {
        List<Table> tables = new ArrayList<>();
        for (Schema schema : session.getDatabase().getAllSchemas()) {
            for (Table table : schema.getAllTablesAndViews(session)) {
                if (table.getTableType() == TableType.TABLE)
                    tables.add(table);
            }
        }
        return tables;
    }

    /** Every index has as many entries as the table has rows, in H2's order, and finds rows spread over the table. */
    private void checkIndexes(SessionLocal session, Table table) {
        where = "checking " + table.getTraceSQL();
        table.lock(session, Table.READ_LOCK);
        List<Row> rows = new ArrayList<>();
        Index scan = table.getScanIndex(session);
        long count = 0;
        int step = 1;
        for (Cursor cursor = scan.find(session, null, null); cursor.next();) {
            if (count++ % step == 0)
                rows.add(cursor.get());
            if (rows.size() > SEARCHED) {
                for (int i = 0; i < rows.size() / 2; i++)
                    rows.set(i, rows.get(2 * i));
                rows.subList(rows.size() / 2, rows.size()).clear();
                step *= 2;
            }
        }
        if (count != table.getRowCount(session))
            problems.add(where + ": " + count + " rows, counted as " + table.getRowCount(session));
        List<Index> indexes = table.getIndexes();
        for (int i = 1; indexes != null && i < indexes.size(); i++) {
            Index index = indexes.get(i);
            where = "checking " + index.getTraceSQL();
            long entries = 0;
            SearchRow previous = null;
            for (Cursor cursor = index.find(session, null, null); cursor.next();) {
                SearchRow entry = cursor.getSearchRow();
                if (previous != null) {
                    int order = index.compareRows(previous, entry);
                    if (order > 0 || (order == 0 && previous.getKey() >= entry.getKey())) {
                        problems.add(where + ": entries " + entries + " and the next are not in order");
                        break;
                    }
                }
                previous = entry;
                entries++;
            }
            if (entries != count)
                problems.add(where + ": " + entries + " entries for " + count + " rows");
            if (index.getRowCount(session) != count)
                problems.add(where + ": counted as " + index.getRowCount(session) + " entries for " + count + " rows");
            for (Row row : rows) {
                boolean found = false;
                boolean hasNull = false;
                for (Column column : index.getColumns())
                    hasNull |= row.getValue(column.getColumnId()) == ValueNull.INSTANCE;
                if (hasNull) // a search for NULL is a search for everything
                    continue;
                for (Cursor cursor = index.find(session, row, row); cursor.next() && !found;)
                    found = cursor.getSearchRow().getKey() == row.getKey();
                if (!found) {
                    problems.add(where + ": row " + row.getKey() + " is not found");
                    break;
                }
            }
        }
    }

    /** The next number of an identity is free. */
    private void checkIdentity(SessionLocal session, Table table) {
        for (Column column : table.getColumns()) {
            if (column.getSequence() == null)
                continue;
            where = "identity of " + table.getTraceSQL();
            table.lock(session, Table.READ_LOCK);
            Value next = column.getSequence().getNext(session);
            for (Cursor cursor = table.getScanIndex(session).find(session, null, null); cursor.next();) {
                Value value = cursor.get().getValue(column.getColumnId());
                if (value != ValueNull.INSTANCE && value.getLong() == next.getLong())
                    problems.add(where + ": " + next + " is taken");
            }
        }
    }

    /** A second row with the same key is refused by each unique index. */
    private void checkDuplicates(SessionLocal session, Table table) {
        where = "duplicates in " + table.getTraceSQL();
        boolean unique = false;
        Row some = null;
        table.lock(session, Table.WRITE_LOCK);
        for (Index index : table.getIndexes())
            unique |= index.getIndexType().isUnique();
        if (!unique)
            return;
        for (Cursor cursor = table.getScanIndex(session).find(session, null, null); cursor.next();) {
            Row row = cursor.get();
            boolean whole = false;
            for (Index index : table.getIndexes()) {
                if (!index.getIndexType().isUnique())
                    continue;
                boolean filled = true;
                for (Column column : index.getColumns())
                    filled &= row.getValue(column.getColumnId()) != ValueNull.INSTANCE;
                whole |= filled;
            }
            if (whole) {
                some = row;
                break;
            }
        }
        if (some == null)
            return;
        Value[] values = new Value[table.getColumns().length];
        for (int i = 0; i < values.length; i++)
            values[i] = some.getValue(i);
        try {
            table.addRow(session, table.createRow(values, Row.MEMORY_CALCULATE));
            problems.add(where + ": a second row like " + some.getKey() + " was let in");
        } catch (DbException e) {
            if (e.getErrorCode() != 23505)
                throw e;
        }
        session.rollback();
    }

    /** Takes some rows out and puts them back. */
    private void touch(SessionLocal session, Table table) {
        where = "changing " + table.getTraceSQL();
        table.lock(session, Table.WRITE_LOCK);
        List<Row> rows = new ArrayList<>();
        for (Cursor cursor = table.getScanIndex(session).find(session, null, null);
                rows.size() < TOUCHED && cursor.next();)
            rows.add(cursor.get());
        for (Row row : rows) {
            Value[] values = new Value[table.getColumns().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getValue(i);
                if (values[i] instanceof org.h2.value.ValueLob)
                    return; // would be deleted with its row
            }
            table.removeRow(session, row);
            Row again = table.createRow(values, Row.MEMORY_CALCULATE);
            again.setKey(row.getKey());
            table.addRow(session, again);
        }
        session.commit(false);
    }
}
