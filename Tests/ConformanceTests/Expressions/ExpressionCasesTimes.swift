extension ExpressionCase {
  static let times = #"""
    da = '2025-02-28'
      = da = '2025-02-28'
      : ntffffftffffftffffftffffffftffff
    da > '2024-01-01'
      = da > '2024-01-01'
      : nttffttttffttttffttttfftttttttff
    da < db
      = da < db
      : nffffffffffffffffffffffftfffffft
    da between '2000-01-01' and '2024-12-31'
      = da BETWEEN '2000-01-01' AND '2024-12-31'
      : nfttftffttftffttftffttfttftftttt
    da + 1
      = coalesce(date(da, '+1 days'), json('beyond the year 9999: ' || da))
    da - 1
      = coalesce(date(da, '-1 days'), json('beyond the year 9999: ' || da))
    da - db
      = CAST(julianday(da) - julianday(db) AS INTEGER)
    da - db > 30
      = CAST(julianday(da) - julianday(db) AS INTEGER) > 30
      : nfffffffffffffffffffffffftttfftf
    da = ts
      = (da || ' 00:00:00.000') = ts
      : nfffffffffffffftfffffffffnfnfnfn
    ts > da
      = ts > (da || ' 00:00:00.000')
      : ntttttfftttftfffttfftttffntntntn
    ts::date
      = substr(ts, 1, 10)
    ts::date = da
      = substr(ts, 1, 10) = da
      : ntfffffffffftfftfffffftffnfnfnfn
    da::timestamp
      = da || ' 00:00:00.000'
    ts::time
      = substr(ts, 12)
    ti > '10:00'
      = ti > '10:00:00.000'
      : nfftttfftttfftttfftttffttfttffff
    ti = '10:00:00.12'
      = ti = '10:00:00.120'
      : nffftfffftfffftfffftfffftfffffff
    ts > '2024-01-01'
      = ts > '2024-01-01 00:00:00.000'
      : ntttttffttttttffttttttfffntntntn
    ts >= '2025-01-31 12:30:15.123'
      = ts >= '2025-01-31 12:30:15.123'
      : ntffttffttffttffttffttfffntntnfn
    ts = '2025-01-31T12:30:15.123456'
      = ts = '2025-01-31 12:30:15.123456'
      : nfffftffffffftffffffftfffntntnfn
    tz > '2024-01-01T00:00:00+02'
      = tz > '2023-12-31 22:00:00.000'
      : ntttttffttttttffttttttfffnttttnt
    tz between '2000-01-01Z' and '2024-12-31 23:59:59.999999Z'
      = tz BETWEEN '2000-01-01 00:00:00.000' AND '2024-12-31 23:59:59.999999'
      : nfttffftffttffftffttffftfnftffnf
    ts = ts2
      = ts = ts2
      : ntttttttttttttttttttttttfnfnfnfn
    tz <= tz2
      = tz <= tz2
      : nttttttttttttttttttttttttnffffnf
    ts + interval '1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+1 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts - interval '1 hour 30 minutes'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '-5400 seconds') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + '1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+1 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    da + interval '1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(da || ' 00:00:00.000', 1, 19), '+1 days') || substr(da || ' 00:00:00.000', 20), json('beyond the year 9999: ' || da))
    ts + interval '1 month'
      = coalesce(min(date(substr(ts, 1, 19), '+1 months'), date(substr(ts, 1, 19), 'start of month', '+2 months', '-1 days')) || substr(ts, 11, 9) || substr(ts, 20), json('beyond the year 9999: ' || ts))
    da + interval '1 month'
      = coalesce(min(date(substr(da || ' 00:00:00.000', 1, 19), '+1 months'), date(substr(da || ' 00:00:00.000', 1, 19), 'start of month', '+2 months', '-1 days')) || substr(da || ' 00:00:00.000', 11, 9) || substr(da || ' 00:00:00.000', 20), json('beyond the year 9999: ' || da))
    da - interval '1 month'
      = coalesce(min(date(substr(da || ' 00:00:00.000', 1, 19), '-1 months'), date(substr(da || ' 00:00:00.000', 1, 19), 'start of month', '+0 months', '-1 days')) || substr(da || ' 00:00:00.000', 11, 9) || substr(da || ' 00:00:00.000', 20), json('beyond the year 9999: ' || da))
    ts + interval '-1 month'
      = coalesce(min(date(substr(ts, 1, 19), '-1 months'), date(substr(ts, 1, 19), 'start of month', '+0 months', '-1 days')) || substr(ts, 11, 9) || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '1 year 2 months 3 days 04:05:06'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', min(date(substr(ts, 1, 19), '+14 months'), date(substr(ts, 1, 19), 'start of month', '+15 months', '-1 days')) || substr(ts, 11, 9), '+3 days', '+14706 seconds') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts - interval '13 months'
      = coalesce(min(date(substr(ts, 1, 19), '-13 months'), date(substr(ts, 1, 19), 'start of month', '-12 months', '-1 days')) || substr(ts, 11, 9) || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '0.5 seconds'
      ! SQLite can add only an interval that is written out, of whole seconds
    interval '1 day' + ts
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+1 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + iv
      ! SQLite can add only an interval that is written out, of whole seconds
    ts2 > ts + interval '1 hour'
      = ts2 > coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+3600 seconds') || substr(ts, 20), json('beyond the year 9999: ' || ts))
      : nffffffffffffffffffffffftnfntntn
    ts2 - ts > interval '1 day'
      = (((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) > 86400000000
      : nffffffffffffffffffffffftnfntntn
    ts2 - ts <= '8 hours'
      = (((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) <= 28800000000
      : ntttttttttttttttttttttttfntnfnfn
    ts2 - ts between interval '0' and interval '30 days'
      = (((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) BETWEEN 0 AND 2592000000000
      : ntttttttttttttttttttttttfnfntnfn
    da - ts < interval '1 day'
      = (((CAST(strftime('%s', substr(da || ' 00:00:00.000', 1, 19)) AS INTEGER) * 1000000) + CAST(substr(da || ' 00:00:00.000' || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) < 86400000000
      : ntttttfftttftfftttfftttffntntntn
    ts - ts2
      ! SQLite can compare the difference of two times with an interval, and nothing else
    extract(epoch from ts2 - ts)
      = (((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) / 1000000.0
    extract(epoch from ts2 - ts) >= 3600
      = ((((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER))) / 1000000.0) >= 3600
      : nffffffffffffffffffffffftnfntntn
    extract(epoch from ts)
      = ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER)) / 1000000.0
    extract(epoch from da)
      = CAST(strftime('%s', da) AS INTEGER)
    extract(year from da)
      = CAST(substr(da, 1, 4) AS INTEGER)
    extract(month from ts)
      = CAST(substr(ts, 6, 2) AS INTEGER)
    extract(day from ts)
      = CAST(substr(ts, 9, 2) AS INTEGER)
    extract(hour from ts)
      = CAST(substr(ts, 12, 2) AS INTEGER)
    extract(minute from ts)
      = CAST(substr(ts, 15, 2) AS INTEGER)
    extract(second from ts)
      = CAST(substr(ts, 18) AS REAL)
    extract(microseconds from ts)
      = CAST(round(CAST(substr(ts, 18) AS REAL) * 1000000) AS INTEGER)
    extract(dow from da)
      = CAST(strftime('%w', da) AS INTEGER)
    extract(isodow from ts)
      = ((CAST(strftime('%w', substr(ts, 1, 10)) AS INTEGER) + 6) % 7) + 1
    extract(doy from da)
      = CAST(strftime('%j', da) AS INTEGER)
    extract(week from da)
      = ((CAST(strftime('%j', da, '-3 days', 'weekday 4') AS INTEGER) - 1) / 7) + 1
    extract(week from ts)
      = ((CAST(strftime('%j', substr(ts, 1, 10), '-3 days', 'weekday 4') AS INTEGER) - 1) / 7) + 1
    extract(isoyear from da)
      = CAST(strftime('%Y', da, '-3 days', 'weekday 4') AS INTEGER)
    extract(quarter from da)
      = (CAST(substr(da, 6, 2) AS INTEGER) + 2) / 3
    extract(decade from da)
      = CAST(substr(da, 1, 4) AS INTEGER) / 10
    extract(century from da)
      = (CAST(substr(da, 1, 4) AS INTEGER) + 99) / 100
    extract(millennium from da)
      = (CAST(substr(da, 1, 4) AS INTEGER) + 999) / 1000
    extract(hour from ti)
      = CAST(substr(ti, 1, 2) AS INTEGER)
    extract(second from ti)
      = CAST(substr(ti, 7) AS REAL)
    extract(hour from da)
      ! SQLite cannot take `hour` out of a value of the type `date`
    extract(year from da) / 4
      = CAST(CAST(substr(da, 1, 4) AS INTEGER) AS REAL) / 4
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    extract(year from da)::integer / 4
      = CAST(substr(da, 1, 4) AS INTEGER) / 4
    extract(dow from da) in (0, 6)
      = CAST(strftime('%w', da) AS INTEGER) IN (0, 6)
      : nfftffffftffffftffffftfffffffftt
    date_part('year', ts) > 2000
      = CAST(substr(ts, 1, 4) AS INTEGER) > 2000
      : ntttttffttttttffttttttfffntntntn
    date_trunc('day', ts)
      = substr(ts, 1, 10) || ' 00:00:00.000'
    date_trunc('month', ts)
      = substr(ts, 1, 7) || '-01 00:00:00.000'
    date_trunc('year', ts)
      = substr(ts, 1, 4) || '-01-01 00:00:00.000'
    date_trunc('hour', ts) = ts
      = (substr(ts, 1, 13) || ':00:00.000') = ts
      : ntftffftttftffftttftffftfnfnfnfn
    date_trunc('minute', ts)
      = substr(ts, 1, 16) || ':00.000'
    date_trunc('second', ts)
      = substr(ts, 1, 19) || '.000'
    date_trunc('milliseconds', ts)
      = substr(ts, 1, 23)
    date_trunc('week', ts)
      = date(substr(ts, 1, 10), '-6 days', 'weekday 1') || ' 00:00:00.000'
    date_trunc('quarter', ts)
      = substr(ts, 1, 5) || substr('01040710', (((CAST(substr(ts, 6, 2) AS INTEGER) - 1) / 3) * 2) + 1, 2) || '-01 00:00:00.000'
    date(ts)
      = substr(ts, 1, 10)
    date(ts) = da
      = substr(ts, 1, 10) = da
      : ntfffffffffftfftfffffftffnfnfnfn
    tz at time zone 'UTC'
      = tz
    ts at time zone 'utc'
      = ts
    (tz at time zone 'UTC')::date
      = substr(tz, 1, 10)
    tz at time zone 'Europe/Berlin'
      ! SQLite knows no time zones but UTC
    ts > now()
      ! SQLite refuses `now` in a check, since its value changes
    da <= current_date
      ! SQLite refuses `current_date` in a check, since its value changes
    iv > interval '0'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) > 0
      : nftttttfftfftttttfftfftttftttfft
    iv = interval '1 day'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) = 86400000000
      : nfttffffffffttffffffffttffffffff
    iv = iv2
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) = ((((CAST(substr(iv2, instr(iv2, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv2, instr(iv2, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv2, instr(iv2, 'T') + 1) AS REAL) * 1000000) AS INTEGER))
      : ntttttttttttttttttttttttnffffffn
    iv < iv2
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) < ((((CAST(substr(iv2, instr(iv2, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv2, instr(iv2, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv2, instr(iv2, 'T') + 1) AS REAL) * 1000000) AS INTEGER))
      : nfffffffffffffffffffffffntftfttn
    iv >= '30 days'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) >= 2592000000000
      : nffftttffffffftttffffffftftftfft
    iv between interval '0' and interval '1 year'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) BETWEEN 0 AND 31104000000000
      : ntttttffftftttttffftftttfftttfft
    iv in ('1 day', '1 mon')
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) IN (86400000000, 2592000000000)
      : nfttttffffffttttffffffttfftftfft
    iv + iv2
      ! SQLite has no operator `+` for `interval`
    iv is not distinct from '24 hours'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) IS 86400000000
      : ffttffffffffttffffffffttffffffff
    age(ts, ts2)
      ! SQLite has no function `age`
    da is null
      = da IS NULL
      : tfffffffffffffffffffffffffffffff
    extract(epoch from iv)
      ! SQLite cannot take `epoch` out of a value of the type `interval`
    isfinite(da)
      ! SQLite has no function `isfinite`
    """#
}
