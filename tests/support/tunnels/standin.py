# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the stand-ins for tunnel programs have in common. Each does what the real one does as far as a caller can see: reads its arguments,
prints its lines, serves its local API, and leads a public port (of this computer) to the given one. A file `mode` beside it changes how:
one KEY=VALUE a line. Each run adds a line to the file `runs`: its process id, arguments and environment."""

import http.server
import json
import os
import socket
import sys
import threading

HERE = os.path.dirname(os.path.abspath(sys.argv[0]))


def mode(key, usual=""):
    try:
        with open(os.path.join(HERE, "mode"), encoding="utf-8") as lines:
            for line in lines:
                name, _, value = line.strip().partition("=")
                if name == key:
                    return value
    except OSError:
        pass
    return usual


def record():
    with open(os.path.join(HERE, "runs"), "a", encoding="utf-8") as runs:
        runs.write(json.dumps({"pid": os.getpid(), "arguments": sys.argv[1:], "environment": dict(os.environ)}) + "\n")


def say(line, stream=sys.stdout):
    stream.write(line + "\n")
    stream.flush()


def pump(source, sink):
    try:
        while True:
            data = source.recv(65536)
            if not data:
                break
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def serve_connection(public, local_port):
    try:
        local = socket.create_connection(("127.0.0.1", local_port))
    except OSError:
        public.close()
        return
    back = threading.Thread(target=pump, args=(local, public), daemon=True)
    back.start()
    pump(public, local)
    back.join()
    public.close()
    local.close()


def lead(local_port, public_port=0):
    """Leads a public port to the local one; the public address."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", public_port))
    listener.listen()

    def accept():
        while True:
            public, _ = listener.accept()
            threading.Thread(target=serve_connection, args=(public, local_port), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return "http://127.0.0.1:%d" % listener.getsockname()[1]


def serve_api(answers, port=0):
    """GETs of a path are answered with (status, object); the port."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            status, body = answers.get(self.path, lambda: (404, {"error_code": 101}))()
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def option(name):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else ""


def run():
    threading.Event().wait()
