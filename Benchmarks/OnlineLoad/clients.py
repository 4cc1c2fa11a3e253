"""What the clients do while a migration runs, and how long each of their statements took.

pgbench makes the statements at a steady rate, whether or not those before have come back, as an application's users do.
A statement's time counts from when it was due: one that waited for a free client has waited too.
"""

import glob
import math
import os
import subprocess
import time

SLOW = 0.1  # seconds

# How often, and the statement: each a transaction of its own. Keys are of rows that are there: those up to :orders and
# :customers are never deleted, and behind them lie spare ones that each client deletes one by one.
STATEMENTS = [
    (36, r"""
\set id random(1, :orders)
SELECT state, amount, note FROM orders WHERE id = :id;
"""),
    (16, r"""
\set id random(1, :customers)
SELECT name, visits FROM customers WHERE id = :id;
"""),
    (20, r"""
\set id random(1, :orders)
UPDATE orders SET state = 'paid', amount = amount + 1 WHERE id = :id;
"""),
    (10, r"""
\set id random(1, :customers)
UPDATE customers SET visits = visits + 1 WHERE id = :id;
"""),
    (10, r"""
\set id random(1, :customers)
INSERT INTO orders (customer_id, reference, amount, note) VALUES (:id, gen_random_uuid()::text, 10, 'new');
"""),
    (3, r"""
INSERT INTO customers (name) VALUES ('new');
"""),
    (4, r"""
\set id :orders + :client_id * :spare + :deleted_orders
\set deleted_orders :deleted_orders + 1
DELETE FROM orders WHERE id = :id;
"""),
    (1, r"""
\set id :customers + :client_id * :spare + :deleted_customers
\set deleted_customers :deleted_customers + 1
DELETE FROM customers WHERE id = :id;
"""),
]


class Clients:
    """pgbench on a database, from now until it is stopped."""

    def __init__(self, database, folder, options):
        self.database, self.folder, self.count = database, folder, options.clients
        os.makedirs(folder)
        command = ["--no-vacuum", "--protocol=prepared", "--random-seed=1", "--log", f"--log-prefix={folder}/log",
                   f"--client={options.clients}", f"--rate={options.rate}", "--time=86400"]
        numbers = {"orders": options.rows, "customers": options.customers, "spare": options.spare,
                   "deleted_orders": 1, "deleted_customers": 1}
        command += [f"--define={name}={value}" for name, value in numbers.items()]
        for number, (weight, statement) in enumerate(STATEMENTS):
            path = f"{folder}/statement-{number}.sql"
            with open(path, "w") as file:
                file.write(statement)
            command.append(f"--file={path}@{weight}")
        with open(f"{folder}/errors", "w") as errors:
            self.process = database.start("pgbench", *command, stdout=subprocess.DEVNULL, stderr=errors)
        self.wait(lambda: self.ask("true") == self.count, "the clients did not start")

    def ask(self, condition):
        return int(self.database.ask("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                     f" AND application_name = 'pgbench' AND {condition}"))

    def wait(self, done, otherwise, seconds=600):
        end = time.monotonic() + seconds
        while not done():
            if self.process.poll() is not None:
                raise SystemExit(f"error: the clients stopped by themselves\n{self.said()}")
            if time.monotonic() > end:
                raise SystemExit(f"error: {otherwise}\n{self.said()}")
            time.sleep(0.1)

    def said(self):
        with open(f"{self.folder}/errors") as file:
            return "".join(line for line in file if "ERROR" in line or "FATAL" in line or "error:" in line)

    def finished(self):
        """The statements that came back so far: when each was due and when it was done, None where it failed."""
        for path in glob.glob(f"{self.folder}/log.*"):
            with open(path) as file:
                for line in file:
                    if line.endswith("\n"):  # the last may be half written
                        _, _, took, _, seconds, microseconds, *_ = line.split()
                        done = int(seconds) + int(microseconds) / 1e6
                        # No number: a deadlock, after which pgbench goes on.
                        yield (done - int(took) / 1e6, done) if took.isdigit() else None

    def stop(self, end):
        """Ends the clients once all that was due until `end` is done. Sets how many had stopped, and what they said."""
        # After a long wait there is much to catch up with.
        self.wait(lambda: any(times and times[0] > end for times in self.finished()), "the clients don't catch up")
        now = self.database.ask("SELECT clock_timestamp()")
        self.wait(lambda: self.ask(f"state = 'active' AND query_start < '{now}'") == 0, "a client's statement hangs")
        self.lost, self.errors = self.count - self.ask("true"), self.said()
        # A signal to pgbench would lose the end of its log.
        self.database.ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                          " WHERE datname = current_database() AND application_name = 'pgbench'")
        self.process.wait(60)

    def figures(self, start, end):
        """Of the statements that were under way at some time between `start` and `end`."""
        finished = list(self.finished())
        times = [done - due for due, done in filter(None, finished) if done >= start and due <= end]
        if not times:
            raise SystemExit("error: no client statement came back")
        times.sort()
        return {
            "seconds": round(end - start, 3),
            "statements": len(times),
            "longest_ms": round(times[-1] * 1000, 3),
            "percentile_99_9_ms": round(times[math.ceil(len(times) * 0.999) - 1] * 1000, 3),
            "median_ms": round(times[(len(times) - 1) // 2] * 1000, 3),
            "over_100_ms": sum(took > SLOW for took in times),
            "failed": self.lost + finished.count(None),
        }
