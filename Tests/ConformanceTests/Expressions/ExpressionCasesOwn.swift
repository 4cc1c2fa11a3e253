extension ExpressionCase {
  /// Functions of SQLite's own, for what is written for SQLite alone.
  static let own = #"""
    ifnull(t, 'a')
    instr(t, 'a')
    iif(b, 1, 2)
    typeof(t)
    hex(y)
    quote(t)
    unicode(t)
    zeroblob(3)
    json_quote(t)
    json_valid(t)
    json_type(t)
    json_extract(js, '$.a')
    printf('%d', i)
    strftime('%Y', da)
    date(da, '+1 day')
    "time"(ts, '+1 second')
    datetime(ts, '+1 day')
    julianday(da)
    unixepoch(ts)
    "char"(65, 66)
    min(i, j)
    max(i, j)
    """#
}
