"""Start a PostgreSQL of our own: no set-up, no system service, nothing left running.

``attach(folder)`` gives a running server whose data lives in ``folder``; it starts one when none
answers. Several processes may hold it at once; when the last of them ends, however it ends, the
server stops. ``throwaway()`` is the same in a folder that vanishes afterwards.
"""

from simpul.peluncur.galat import PeluncurError
from simpul.peluncur.server import Server, attach, throwaway

__all__ = ["PeluncurError", "Server", "attach", "throwaway"]
