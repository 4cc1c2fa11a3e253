/// CREATE TABLE statements in all the ways that SQLite accepts. Each makes a table `t`.
enum SQLiteStatements {
  static let tables = [
    // Names and spaces.
    "CREATE TABLE t(a)",
    "create table t (a, b)",
    "CREATE TABLE \"t\" (\"a\" INTEGER, [b c] TEXT, `d``e` BLOB, 'f' REAL, \"g\"\"h\" ANY)",
    """
    CREATE TABLE t -- a comment, with ) and '\n( /* and ( another */ a INT -- last\n, b /**/ TEXT /* ; \
    */ ) /* x
    """,
    "CREATE TABLE IF NOT EXISTS main.t (a INT)",
    "CREATE TABLE main . [t] (a INT);",
    """
    CREATE TABLE t (\"select\" INT, \"CHECK\" INT CHECK (\"CHECK\" > 0), key INT, action TEXT, \
    \"primary\" INT)
    """,
    """
    CREATE TABLE t (\"\" INT, \" \" TEXT, \"a,b\" TEXT, \"(\" INT, \"--\" INT, \"'\" INT CHECK (\"'\" <>\
     ''''))
    """,
    "CREATE TABLE t (é TEXT, \"naïve name\" TEXT DEFAULT 'ü', 表 INT CHECK (表 > 0), a$b INT, _c INT)",
    "CREATE TABLE t (\ta\r\n,\u{0C}b\n)",
    "CREATE TABLE t (MixedCase INT, UPPER INT, CHECK (mixedcase > upper), UNIQUE (MIXEDCASE))",
    // Types of any spelling.
    "CREATE TABLE t (a varchar(255), b VARCHAR ( 10 ), c DECIMAL(10,2), d decimal ( 10 , -2 ), e FLOAT(+3))",
    "CREATE TABLE t (a UNSIGNED BIG INT, b double   precision, c \"my type\", d [other type], e 'text')",
    """
    CREATE TABLE t (a integer, b Int, c text, d Blob, e real, f any, g INTEGER UNSIGNED, h timestamp \
    with time zone)
    """,
    """
    CREATE TABLE t (a TEXT(10) NOT NULL, b NATIONAL VARYING CHARACTER(70) COLLATE nocase, c NUMERIC(10) \
    DEFAULT 1)
    """,
    "CREATE TABLE t (a key, b action NOT NULL, c desc, d temp UNIQUE, e generated)",
    // Not null, defaults.
    "CREATE TABLE t (a INT NOT NULL, b INT NULL, c INT NOT NULL NOT NULL, d INT CONSTRAINT nn NOT NULL)",
    "CREATE TABLE t (a INT NOT NULL ON CONFLICT REPLACE DEFAULT 5, b INT NOT NULL ON CONFLICT ABORT)",
    """
    CREATE TABLE t (a DEFAULT 1, b DEFAULT -1, c DEFAULT + 1.5, d DEFAULT 'x''y', e DEFAULT NULL, f \
    DEFAULT x'0aFF')
    """,
    "CREATE TABLE t (a DEFAULT CURRENT_TIMESTAMP, b DEFAULT current_date, c DEFAULT true, d DEFAULT False)",
    """
    CREATE TABLE t (a DEFAULT (1 + 2), b DEFAULT (( 'x' || 'y' )), c DEFAULT (datetime('now')), d \
    DEFAULT (-1))
    """,
    """
    CREATE TABLE t (a DEFAULT word, b DEFAULT \"quoted\", c DEFAULT [bracketed], d DEFAULT \"true\", e \
    DEFAULT 0x1F)
    """,
    """
    CREATE TABLE t (a TEXT DEFAULT 'it''s -- not /* a comment' NOT NULL, b DEFAULT 1e10, c DEFAULT .5, d\
     DEFAULT 1.)
    """,
    """
    CREATE TABLE t (a CONSTRAINT df DEFAULT 5 CONSTRAINT co COLLATE rtrim, b DEFAULT (CASE WHEN 1 THEN \
    'x' END))
    """,
    // Keys.
    "CREATE TABLE t (id INTEGER PRIMARY KEY)",
    "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, a)",
    "CREATE TABLE t (id INTEGER PRIMARY KEY ASC ON CONFLICT IGNORE AUTOINCREMENT)",
    "CREATE TABLE t (id INTEGER PRIMARY KEY DESC)",
    "CREATE TABLE t (id INT PRIMARY KEY)",
    "CREATE TABLE t (id INTEGER CONSTRAINT pk PRIMARY KEY)",
    "CREATE TABLE t (id INTEGER, PRIMARY KEY (id))",
    "CREATE TABLE t (id INTEGER, CONSTRAINT pk PRIMARY KEY (id AUTOINCREMENT))",
    "CREATE TABLE t (id INTEGER, PRIMARY KEY (id DESC))",
    "CREATE TABLE t (a, b, PRIMARY KEY (b, a DESC) ON CONFLICT REPLACE)",
    "CREATE TABLE t (a TEXT, b TEXT, PRIMARY KEY (a COLLATE nocase, \"b\" COLLATE RTRIM DESC))",
    "CREATE TABLE t (a PRIMARY KEY, b UNIQUE, c UNIQUE ON CONFLICT FAIL, d CONSTRAINT ud UNIQUE)",
    """
    CREATE TABLE t (a, b, c, UNIQUE (a, b), UNIQUE (c DESC, a COLLATE nocase) ON CONFLICT ROLLBACK, \
    UNIQUE ([b]))
    """,
    "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) WITHOUT ROWID",
    "CREATE TABLE t (a INT, b TEXT, PRIMARY KEY (a, b)) without rowid, STRICT",
    "CREATE TABLE t (a INT PRIMARY KEY, b TEXT) strict",
    "CREATE TABLE t (a INT PRIMARY KEY, b TEXT, c BLOB, d REAL, e ANY) STRICT,WITHOUT rowid",
    // Checks.
    "CREATE TABLE t (a CHECK (a > 0) CHECK (a < 10), b CONSTRAINT bb CHECK (b IN (1, 2, 3)))",
    "CREATE TABLE t (a, b, CHECK (a > b), CONSTRAINT named CHECK (a <> b))",
    """
    CREATE TABLE t (a, b, CONSTRAINT one CHECK (a > 0) CONSTRAINT two CHECK (b > 0) UNIQUE (a) PRIMARY \
    KEY (b))
    """,
    "CREATE TABLE t (a, CHECK (length(trim(a)) > 0 AND a NOT LIKE '%;%' ESCAPE '\\' OR a IS NOT NULL))",
    """
    CREATE TABLE t (a, CHECK (CASE WHEN a THEN 1 ELSE 0 END), CHECK (a BETWEEN -1 AND +1), CHECK (NOT a \
    = ~a))
    """,
    "CREATE TABLE t (a, CHECK (typeof(a) == 'integer' and a != 5), CHECK (a GLOB '[a-z]*' COLLATE nocase))",
    """
    CREATE TABLE t (a, CHECK (((a) > (0))), CHECK ((a)), CHECK ((a > 0) or (a < -5)), CHECK (a ISNULL or\
     a NOTNULL))
    """,
    """
    CREATE TABLE t (a, b, CHECK (t.a > \"t\".[b]), CHECK (a || '\"' || b <> 'x'), CHECK (cast(a AS  \
    Integer) = b))
    """,
    """
    CREATE TABLE t (a, CHECK (a -> '$.x' = 1 AND a ->> '$.y' <> '' AND a & 1 | 2 << 3 >> 1 % 2 / 1 * 1 =\
     0))
    """,
    "CREATE TABLE t (a, CHECK (a <> \"text in double quotes\"), CHECK (like('x', a)), CHECK (glob('*', a)))",
    """
    CREATE TABLE t (text TEXT, date TEXT, CHECK (CAST(text AS TEXT) = text AND date IS date(date, '+0 \
    days')))
    """,
    """
    CREATE TABLE t (a, CHECK (a IN ('x','y') and a not in (1) and a is not distinct from 1 and a is not \
    'y'))
    """,
    """
    CREATE TABLE t (a, CONSTRAINT c1 CHECK (a > 0) ON CONFLICT REPLACE, CHECK (a IS TRUE OR a IS NOT \
    FALSE))
    """,
    """
    CREATE TABLE t (\"end\" INT, \"if\" INT, CHECK (\"end\" > \"if\" AND (1,2) < (3,4)), CHECK \
    (iif(\"if\", 1, 0)))
    """,
    "CREATE TABLE t (a CONSTRAINT left_over, b CONSTRAINT x CONSTRAINT y CHECK (b), CONSTRAINT last)",
    // Foreign keys.
    "CREATE TABLE t (a REFERENCES p, b INT REFERENCES p (x), c REFERENCES \"P\"([y]))",
    """
    CREATE TABLE t (a REFERENCES p ON DELETE CASCADE ON UPDATE SET NULL MATCH FULL DEFERRABLE INITIALLY \
    DEFERRED)
    """,
    """
    CREATE TABLE t (a REFERENCES p (x) ON UPDATE NO ACTION ON DELETE RESTRICT NOT DEFERRABLE INITIALLY \
    IMMEDIATE)
    """,
    """
    CREATE TABLE t (a, b, FOREIGN KEY (a, b) REFERENCES p (x, y) ON DELETE SET DEFAULT DEFERRABLE, CHECK\
     (a))
    """,
    """
    CREATE TABLE t (a, b, CONSTRAINT fk FOREIGN KEY (A) REFERENCES P ON INSERT CASCADE FOREIGN KEY (b) \
    REFERENCES t)
    """,
    """
    CREATE TABLE t (a INT REFERENCES p (x) NOT NULL DEFERRABLE INITIALLY DEFERRED UNIQUE, b REFERENCES \
    nowhere)
    """,
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY, up INT CONSTRAINT parent REFERENCES t CONSTRAINT pos CHECK \
    (up > 0))
    """,
    // Collations, generated columns.
    """
    CREATE TABLE t (a TEXT COLLATE NOCASE, b COLLATE binary, c COLLATE \"rtrim\" NOT NULL, d TEXT \
    collate NoCase UNIQUE)
    """,
    """
    CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a + 1), c AS (a * 2) STORED, d INT AS (\"a\"||b) \
    VIRTUAL)
    """,
    """
    CREATE TABLE t (a, b TEXT GENERATED ALWAYS AS ( lower( [a] ) ) STORED NOT NULL UNIQUE CHECK (b > \
    ''), c)
    """,
    "CREATE TABLE t (a INT, b INT generated always NOT NULL, c INT generated always as (abs(a)) virtual)",
  ]
}
