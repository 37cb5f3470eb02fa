"""Which network addresses a page may be fetched from, and connecting to just those.

A name is looked up once; every address that it has is judged, and the connection goes
to a judged address and not to the name again. So a name server that answers differently the
second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import contextlib
import ipaddress
import queue
import socket
import ssl
import threading
import time
from http.client import HTTPConnection
from typing import Any

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052
_NAT64_LOCAL = ipaddress.IPv6Network("64:ff9b:1::/48")  # RFC 8215
_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291, deprecated


class AddressRefusedError(Exception):
    """An address that is not fetched from, with the reason in one line."""


def is_public(text: str) -> bool:
    """Whether an IP address, as `getaddrinfo` gives it, lies in the public internet."""
    address = ipaddress.ip_address(text.partition("%")[0])
    return all(_is_global(inner) for inner in _with_embedded(address))


def _is_global(address: Address) -> bool:
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not address.is_unspecified
        and not address.is_private
    )


def _with_embedded(address: Address) -> list[Address]:
    """The address, or the IPv4 address that an IPv6 form of it stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address.sixtofour is not None:
        return [address, address.sixtofour]
    if address.teredo is not None:
        return [address, *address.teredo]
    if address in _NAT64:
        return [ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)]
    if address in _NAT64_LOCAL or address in _COMPATIBLE:
        return [ipaddress.IPv4Address("127.0.0.1")]
    return [address]


def connect(host: str, port: int, timeout: float, *, allow_local: bool) -> socket.socket:
    """A connection to `host`; raises `AddressRefusedError` or `OSError`.

    A name of which any address is local is refused whole: such a name is a trick or a
    mistake. `timeout` is for looking it up and for all its addresses together.
    """
    deadline = time.monotonic() + timeout
    found = _look_up(host, port, timeout)
    if not allow_local:
        for *_, place in found:
            if not is_public(str(place[0])):
                raise AddressRefusedError(f"{host} is an address of the local network")
    failure: OSError = OSError("no address")
    for family, kind, protocol, _, place in found[:4]:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("no address answered in time")
        opened = socket.socket(family, kind, protocol)
        try:
            opened.settimeout(left)
            opened.connect(place)
        except OSError as error:
            opened.close()
            failure = error
        else:
            return opened
    raise failure


def _look_up(host: str, port: int, timeout: float) -> list[Any]:
    """`getaddrinfo` with a time limit, which it lacks."""
    answers: queue.SimpleQueue[list[Any] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError("not a host name"))

    threading.Thread(target=ask, daemon=True).start()
    try:
        found = answers.get(timeout=timeout)
    except queue.Empty:
        raise TimeoutError("the name was not found in time") from None
    if isinstance(found, OSError):
        raise found
    return found


class GuardedConnection(HTTPConnection):
    """An HTTP or HTTPS connection to addresses that `connect` lets pass.

    `secure` asks for TLS, with the certificate and the host's name checked.
    """

    def __init__(
        self, host: str, port: int, timeout: float, *, secure: bool, allow_local: bool
    ) -> None:
        self.default_port = 443 if secure else 80
        super().__init__(host, port, timeout=timeout)
        self._seconds = timeout
        self._secure = secure
        self._allow_local = allow_local
        self._opened: socket.socket | None = None

    def connect(self) -> None:
        plain = connect(self.host, self.port, self._seconds, allow_local=self._allow_local)
        self.sock = self._opened = plain
        if self._secure:
            context = ssl.create_default_context()
            wrapped = context.wrap_socket(
                plain, server_hostname=self.host, do_handshake_on_connect=False
            )
            self.sock = self._opened = wrapped
            wrapped.do_handshake()

    def shut(self) -> None:
        """End the exchange from another thread, even while an answer is being read."""
        # `sock` will not do: it is given up as soon as an answer begins that ends the connection.
        if self._opened is not None:
            with contextlib.suppress(OSError):
                self._opened.shutdown(socket.SHUT_RDWR)
