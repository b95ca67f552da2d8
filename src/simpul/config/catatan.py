"""What goes to the log, one line an event: who, where from and about what never does.

A line says only what is listed here. The message is the sentence in our source, never what was filled into it;
of an exception its class and the places in the code, never its text: PostgreSQL and Django put values
into theirs. Messages of other packages are left out, for they are often filled in where they are made.
"""

import json
import logging
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PERMINTAAN: ContextVar[str] = ContextVar("permintaan", default="")
BOLEH = (
    "metode", "rute", "status", "ms", "tindakan", "pekerjaan", "tugas", "antrean", "percobaan", "perkara", "impor",
)  # fmt: skip
AKAR = str(Path(__file__).resolve().parents[2]) + "/"
TEMPAT_TERBANYAK = 12


def fakta(record: logging.LogRecord) -> dict[str, Any]:
    """What may be said of a record, in the order in which it is read."""
    isi: dict[str, Any] = {
        "waktu": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "tingkat": record.levelname.lower(),
        "sumber": record.name,
        "pesan": _pesan(record),
        "permintaan": PERMINTAAN.get(),
        **_pekerjaan(record),
        **{nama: record.__dict__[nama] for nama in BOLEH if nama in record.__dict__},
        **_galat(record),
    }
    return {nama: nilai for nama, nilai in isi.items() if nilai not in ("", None)}


def _pesan(record: logging.LogRecord) -> str:
    milik_kita = record.name == "simpul" or record.name.startswith("simpul.")
    return record.msg if milik_kita and isinstance(record.msg, str) else ""


def _pekerjaan(record: logging.LogRecord) -> dict[str, Any]:
    """The job that procrastinate speaks of: which and how it went, not what it is about."""
    kerja, tindakan = record.__dict__.get("job"), record.__dict__.get("action")
    if not isinstance(kerja, dict):
        return {"tindakan": tindakan}
    lama = record.__dict__.get("duration")
    return {
        "tindakan": tindakan,
        "pekerjaan": kerja.get("id"),
        "tugas": kerja.get("task_name"),
        "antrean": kerja.get("queue"),
        "percobaan": kerja.get("attempts"),
        "ms": round(lama * 1000, 1) if isinstance(lama, float) else None,
    }


def _galat(record: logging.LogRecord) -> dict[str, Any]:
    galat = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
    if galat is None:
        return {}
    jejak = traceback.extract_tb(galat.__traceback__)[-TEMPAT_TERBANYAK:]
    tempat = [f"{satu.filename.removeprefix(AKAR)}:{satu.lineno} {satu.name}" for satu in jejak]
    return {"galat": kelas(galat), "tempat": [satu.rpartition("/site-packages/")[2] for satu in tempat]}


def kelas(galat: BaseException) -> str:
    """What kind of failure it is, with its cause's kind."""
    jenis = f"{type(galat).__module__}.{type(galat).__qualname__}".removeprefix("builtins.")
    return f"{jenis} <- {kelas(galat.__cause__)}" if galat.__cause__ else jenis


class Json(logging.Formatter):
    """One JSON object a line, for whatever collects logs."""

    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(fakta(record), ensure_ascii=False, default=str)


class Baris(logging.Formatter):
    """The same facts as a line to read at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        isi = fakta(record)
        awal = f"{isi.pop('waktu')[11:19]} {isi.pop('tingkat')} {isi.pop('sumber')} {isi.pop('pesan', '')}"
        tempat = isi.pop("tempat", [])
        sisa = " ".join(f"{nama}={nilai}" for nama, nilai in isi.items())
        return "\n    ".join([f"{awal} {sisa}".strip(), *tempat])


def pencatatan(bentuk: str, *, rinci: bool = False) -> dict[str, Any]:
    """Python's settings of its log: ``json`` with a line a request and a job, or ``baris`` with troubles only.

    ``rinci``: while Simpul itself is being worked on, with everything that an exception says.
    """
    formatter: dict[str, Any] = {"()": f"simpul.config.catatan.{'Json' if bentuk == 'json' else 'Baris'}"}
    if rinci:
        formatter = {"format": "{asctime} {levelname} {name} {message}", "style": "{"}
    lancar = "INFO" if bentuk == "json" else "WARNING"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"simpul": formatter},
        "handlers": {"konsol": {"class": "logging.StreamHandler", "formatter": "simpul"}},
        "root": {"handlers": ["konsol"], "level": "WARNING"},
        "loggers": {
            "simpul": {"level": "INFO"},
            "simpul.permintaan": {"level": lancar},
            "django": {"handlers": ["konsol"], "level": "WARNING", "propagate": False},
            "django.request": {"level": "ERROR"},
            "procrastinate": {"level": "WARNING"},
            "procrastinate.worker": {"level": lancar},
            "_granian": {"handlers": ["konsol"], "level": "WARNING", "propagate": False},
        },
    }
