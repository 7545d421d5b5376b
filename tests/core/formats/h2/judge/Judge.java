// SPDX-FileCopyrightText: Gangway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.sql.*;
import java.util.*;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/**
 * Lets H2 itself say what is in a database file, and makes files for tests.
 *
 * serve                for each line of its input, which names a LIST, does what is in it and answers "done"; ends when
 *                      something goes wrong. Each line of LIST is one of, with tabs between:
 *   run DB SQL…        opens or creates DB and runs the script files
 *   dump DB OUTPUT     writes every value of every table
 *   deflate DB COPY    copies DB with its pages compressed by Deflate
 *   script DB OUTPUT   writes the database as SQL
 *   indexes DB OUTPUT  writes whether queries by each index find what is in the table
 *   answers DB OUTPUT SQL  writes what H2 answers to the statements of a file
 *   prove DB OUTPUT    writes what is wrong with DB, which somebody else made; changes it a lot
 *   fold - OUTPUT      writes how Java folds the case of each UTF-16 unit
 * crash DB SQL…        the same, then opens a second connection's transaction as the script says, and halts the
 *                      process in the middle: no shutdown hook runs
 * commit DB SQL…       the same, but halts while that transaction is being committed
 * hold DB              opens DB, prints the process id, and waits for the end of its input
 */
public class Judge {
    static final int LARGE = 100_000;

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "serve":
                BufferedReader lists = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                for (String list = lists.readLine(); list != null; list = lists.readLine()) {
                    batch(list);
                    System.out.println("done");
                    System.out.flush();
                }
                break;
            case "crash":
            case "commit":
                crash(args);
                break;
            case "hold":
                try (Connection c = open(args[1], ";IFEXISTS=TRUE")) {
                    System.out.println(ProcessHandle.current().pid());
                    System.out.flush();
                    while (System.in.read() >= 0) { }
                }
                break;
            default:
                throw new IllegalArgumentException(args[0]);
        }
    }

    static void batch(String list) throws Exception {
        for (String line : Files.readAllLines(Paths.get(list))) {
            String[] parts = line.split("\t");
            if (parts[0].equals("dump"))
                dump(parts[1], parts[2]);
            else if (parts[0].equals("deflate"))
                deflate(parts[1], parts[2]);
            else if (parts[0].equals("script"))
                script(parts[1], parts[2]);
            else if (parts[0].equals("fold"))
                fold(parts[2]);
            else if (parts[0].equals("indexes"))
                Queries.indexes(parts[1], parts[2]);
            else if (parts[0].equals("answers"))
                Queries.answers(parts[1], parts[3], parts[2]);
            else if (parts[0].equals("prove"))
                Proof.prove(parts[1], parts[2]);
            else
                runAll(parts);
        }
    }

    static Connection open(String db, String options) throws SQLException {
        String path = db.replaceFirst("\\.mv\\.db", ""); // options may follow
        return DriverManager.getConnection("jdbc:h2:file:" + path + ";DB_CLOSE_ON_EXIT=FALSE" + options, "", "");
    }

    static void deflate(String db, String copy) {
        try (MVStore from = new MVStore.Builder().fileName(db).readOnly().open();
                MVStore to = new MVStore.Builder().fileName(copy).compressHigh().open()) {
            MVStoreTool.compact(from, to);
        }
    }

    static void fold(String output) throws Exception {
        try (PrintWriter out = new PrintWriter(output, "UTF-8")) {
            for (int c = 0; c < 0x10000; c++)
                out.println(Integer.toHexString(Character.toLowerCase(Character.toUpperCase((char) c))));
        }
    }

    static void script(String db, String output) throws Exception {
        try (Connection c = open(db, ";IFEXISTS=TRUE"); Statement s = c.createStatement()) {
            s.execute("SCRIPT TO '" + output.replace("'", "''") + "' CHARSET 'UTF-8'");
        } catch (SQLException e) {
            Files.write(Paths.get(output), ("X " + e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    static void runAll(String[] parts) throws Exception {
        try (Connection c = open(parts[1], "")) {
            for (int i = 2; i < parts.length; i++)
                run(c, parts[i]);
        } catch (SQLException e) {
            if (e.getErrorCode() != 90121) // closed by the script's own SHUTDOWN
                throw e;
        }
    }

    static void run(Connection c, String script) throws Exception {
        try (Statement s = c.createStatement()) {
            s.execute("RUNSCRIPT FROM '" + script.replace("'", "''") + "' CHARSET 'UTF-8'");
        }
    }

    /** The last script is run in a transaction that is never committed. */
    static void crash(String[] args) throws Exception {
        Connection c = open(args[1], ";WRITE_DELAY=0");
        for (int i = 2; i < args.length - 1; i++)
            run(c, args[i]);
        c.commit();
        Connection open = open(args[1], "");
        open.setAutoCommit(false);
        // One by one: RUNSCRIPT would commit.
        try (Statement s = open.createStatement()) {
            for (String sql : new String(Files.readAllBytes(Paths.get(args[args.length - 1])), StandardCharsets.UTF_8).split(";\n"))
                s.execute(sql);
        }
        if (args[0].equals("commit")) {
            Thread commit = new Thread(() -> {
                try {
                    open.commit();
                } catch (SQLException e) {
                    e.printStackTrace();
                }
            });
            commit.start();
            Thread.sleep(2);
        }
        try (Statement s = c.createStatement()) {
            // Writes the store as it is now, open transaction and all.
            s.execute("CHECKPOINT SYNC");
        }
        Runtime.getRuntime().halt(9);
    }

    static void dump(String db, String output) throws Exception {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(output), 1 << 16)) {
            // Java on a copy: H2 changes what it opens.
            try (Connection c = open(db, ";IFEXISTS=TRUE"); Statement s = c.createStatement()) {
                List<String[]> tables = new ArrayList<>();
                try (ResultSet r = s.executeQuery("SELECT TABLE_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES "
                        + "WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_SCHEMA <> 'INFORMATION_SCHEMA'")) {
                    while (r.next())
                        tables.add(new String[] { r.getString(1), r.getString(2) });
                }
                tables.sort((a, b) -> a[0].equals(b[0]) ? a[1].compareTo(b[1]) : a[0].compareTo(b[0]));
                for (String[] table : tables)
                    dumpTable(c, table[0], table[1], out);
            } catch (SQLException | IllegalStateException e) {
                write(out, "X\t" + e.getMessage().replaceAll("\\s+", " ") + "\n");
            }
        }
    }

    static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static void dumpTable(Connection c, String schema, String table, OutputStream out) throws Exception {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement p = c.prepareStatement("SELECT COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS "
                + "WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION")) {
            p.setString(1, schema);
            p.setString(2, table);
            try (ResultSet r = p.executeQuery()) {
                while (r.next()) {
                    names.add(r.getString(1));
                    types.add(r.getString(2));
                }
            }
        }
        write(out, "T\t" + escape(schema) + "\t" + escape(table));
        for (String name : names)
            write(out, "\t" + escape(name));
        write(out, "\n");
        StringBuilder select = new StringBuilder("SELECT _ROWID_");
        for (String name : names)
            select.append(", ").append(quote(name));
        select.append(" FROM ").append(quote(schema)).append('.').append(quote(table)).append(" ORDER BY _ROWID_");
        long rows = 0;
        try (Statement s = c.createStatement()) {
            s.execute("SET LAZY_QUERY_EXECUTION 1");
            try (ResultSet r = s.executeQuery(select.toString())) {
                while (r.next()) {
                    rows++;
                    write(out, "R");
                    for (int i = 0; i < names.size(); i++)
                        writeValue(r, i + 2, types.get(i), out);
                    write(out, "\n");
                }
            }
            s.execute("SET LAZY_QUERY_EXECUTION 0");
        }
        write(out, "E\t" + rows + "\n");
    }

    static void writeValue(ResultSet r, int column, String type, OutputStream out) throws Exception {
        write(out, "\t");
        byte[] bytes;
        switch (type) {
            case "BINARY":
            case "BINARY VARYING":
            case "JAVA_OBJECT":
            case "GEOMETRY":
                bytes = r.getBytes(column);
                write(out, r.wasNull() ? "\\N" : hex(bytes));
                return;
            case "BINARY LARGE OBJECT":
                bytes = r.getBytes(column);
                write(out, r.wasNull() ? "\\N" : bytes.length > LARGE ? digest(bytes) : hex(bytes));
                return;
            case "DOUBLE PRECISION": {
                double d = r.getDouble(column);
                write(out, r.wasNull() ? "\\N" : Long.toHexString(Double.doubleToRawLongBits(d)));
                return;
            }
            case "REAL": {
                float f = r.getFloat(column);
                write(out, r.wasNull() ? "\\N" : Integer.toHexString(Float.floatToRawIntBits(f)));
                return;
            }
            default: {
                String text = r.getString(column);
                if (text == null) {
                    write(out, "\\N");
                } else if (text.length() > LARGE) {
                    write(out, digest(utf8(text)));
                } else {
                    write(out, escape(text));
                }
            }
        }
    }

    static String digest(byte[] bytes) throws Exception {
        return "#" + hex(MessageDigest.getInstance("SHA-256").digest(bytes)) + ":" + bytes.length;
    }

    static String hex(byte[] bytes) {
        StringBuilder b = new StringBuilder(bytes.length * 2);
        for (byte x : bytes)
            b.append(Character.forDigit(x >> 4 & 15, 16)).append(Character.forDigit(x & 15, 16));
        return b.toString();
    }

    static String escape(String s) {
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '\\': b.append("\\\\"); break;
                case '\t': b.append("\\t"); break;
                case '\n': b.append("\\n"); break;
                case '\r': b.append("\\r"); break;
                default: b.append(c);
            }
        }
        return b.toString();
    }

    static void write(OutputStream out, String s) throws IOException {
        out.write(utf8(s));
    }

    /** UTF-8 in which a lone surrogate is its three bytes. */
    static byte[] utf8(String s) {
        ByteArrayOutputStream b = new ByteArrayOutputStream(s.length() + 16);
        for (int i = 0; i < s.length();) {
            int p = s.codePointAt(i);
            i += Character.charCount(p);
            if (p >= 0xd800 && p <= 0xdfff) {
                b.write(0xe0 | p >> 12);
                b.write(0x80 | p >> 6 & 63);
                b.write(0x80 | p & 63);
            } else {
                byte[] one = new String(Character.toChars(p)).getBytes(StandardCharsets.UTF_8);
                b.write(one, 0, one.length);
            }
        }
        return b.toByteArray();
    }
}
