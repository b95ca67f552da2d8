"""A client generated from the description alone: it knows no address, no field and no header of Simpul's."""

import json
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.test import Client


@dataclass
class Jawaban:
    """What came back."""

    status: int
    kepala: Any
    badan: bytes

    @property
    def isi(self) -> Any:
        return json.loads(self.badan) if self.badan else None

    @property
    def etag(self) -> str:
        return self.kepala["ETag"]


class Klien:
    """One method an operation, named by its operationId."""

    def __init__(self, dokumen: dict[str, Any], rahasia: str | None) -> None:
        self.dokumen, self.rahasia, self.http = dokumen, rahasia, Client()
        self.operasi = {
            satu["operationId"]: (metode, jalan, satu)
            for jalan, metode_an in dokumen["paths"].items()
            for metode, satu in metode_an.items()
        }
        self.rekam: dict[str, Any] = {}

    def __getattr__(self, nama: str) -> Callable[..., Jawaban]:
        if nama not in self.operasi:
            raise AttributeError(nama)
        return partial(self.panggil, nama)

    def panggil(self, nama: str, isi: Any = None, /, **nilai: Any) -> Jawaban:
        metode, jalan, operasi = self.operasi[nama]
        kepala, tanya = {"Authorization": f"Bearer {self.rahasia}"} if self.rahasia else {}, {}
        for parameter in operasi["parameters"]:
            kunci = re.sub(r"\W", "_", parameter["name"]).lower()
            if kunci not in nilai:
                if parameter["name"] == "Idempotency-Key":
                    kepala[parameter["name"]] = uuid.uuid4().hex
                elif parameter.get("required"):
                    raise TypeError(f"{nama}: {parameter['name']}")
                continue
            isian = nilai.pop(kunci)
            if parameter["in"] == "path":
                jalan = jalan.replace(f"{{{parameter['name']}}}", str(isian))
            elif parameter["in"] == "query":
                tanya[parameter["name"]] = isian
            elif isian is not None:
                kepala[parameter["name"]] = isian
        if nilai:
            raise TypeError(f"{nama}: {sorted(nilai)}")
        badan = {}
        if "requestBody" in operasi:
            (bentuk,) = operasi["requestBody"]["content"]
            badan = {"data": json.dumps(isi), "content_type": bentuk}
        hasil = self.http.generic(metode.upper(), jalan, **badan, headers=kepala, query_params=tanya)
        dikenal = operasi["responses"]
        assert str(hasil.status_code) in dikenal, (
            f"{nama}: {hasil.status_code} tidak disebut: {hasil.content!r}"
        )
        isi_badan = b"".join(hasil.streaming_content) if hasil.streaming else hasil.content
        return Jawaban(hasil.status_code, hasil.headers, isi_badan)


def buat_klien(dokumen: dict[str, Any], rahasia: str | None = None) -> Klien:
    """A client for whoever holds this secret."""
    return Klien(dokumen, rahasia)
