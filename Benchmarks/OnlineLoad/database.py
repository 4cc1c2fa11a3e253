"""Databases for one run of the benchmark on a server that others use too, and programs run against them."""

import os
import re
import subprocess

PREFIX = "schemac_load_"


class Server:
    def __init__(self, version):
        self.connection = self.variable("SCHEMAC_TEST_POSTGRESQL", version)
        self.programs = self.variable("SCHEMAC_TEST_PGBIN", version)
        if not os.access(f"{self.programs}/pgbench", os.X_OK):
            raise SystemExit(f"error: there is no pgbench in {self.programs}")
        self.children = []
        self.own = Database(self, None)

    @staticmethod
    def variable(name, version):
        try:
            return os.environ[f"{name}_{version}"]
        except KeyError:
            raise SystemExit(f"error: no {name}_{version}: Scripts/postgresql-servers says how to get it") from None

    def create(self, what, template="template1"):
        name = f"{PREFIX}{os.getpid()}_{what}"
        self.own.ask(f"CREATE DATABASE {name} TEMPLATE {template}")
        return Database(self, name)

    def clear(self):
        """Ends what was started, and drops this run's databases and those of runs that were killed."""
        for child in self.children:
            if child.poll() is None:
                child.kill()
                child.wait()
        names = self.own.ask(f"SELECT datname FROM pg_database WHERE starts_with(datname, '{PREFIX}')").split()
        for name in names:
            process = re.fullmatch(PREFIX + r"(\d+)_\w+", name)
            if process and (int(process[1]) == os.getpid() or not runs(int(process[1]))):
                self.own.ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def runs(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


class Database:
    def __init__(self, server, name):
        self.server, self.name = server, name
        # The last of a connection string's values for one key counts.
        self.connection = server.connection + (f" dbname={name}" if name else "")

    def start(self, program, *options, **files):
        # A group of its own: an interrupt from the terminal reaches this process first, which then ends the rest.
        child = subprocess.Popen([f"{self.server.programs}/{program}", *options, self.connection],
                                 stdin=subprocess.DEVNULL, text=True, start_new_session=True, **files)
        self.server.children.append(child)
        return child

    def psql(self, *options):
        files = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        child = self.start("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *options, **files)
        output, errors = child.communicate()
        return child.returncode, output, errors

    def ask(self, sql):
        return self.must("-At", "-c", sql)

    def must(self, *options):
        """What psql prints; the end where it fails."""
        status, output, errors = self.psql(*options)
        if status != 0:
            raise SystemExit(f"error: psql ended with status {status}\n{errors[-4000:]}")
        return output.strip()
