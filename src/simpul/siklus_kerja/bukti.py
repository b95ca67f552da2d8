"""Evidence: a file or a link, attached once and used everywhere."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.core.files.base import File

from simpul.organisasi.models import Pegawai
from simpul.penugasan.models import Butir, Penugasan
from simpul.siklus_kerja.models import Bukti, Kemajuan, Lampiran


@dataclass(frozen=True)
class Unggahan:
    """Evidence as handed in: a file, a link, or one that is kept already."""

    berkas: "File[bytes] | None" = None
    tautan: str = ""
    bukti: Bukti | None = None


def lampirkan(
    unggahan: Iterable[Unggahan],
    penugasan: Penugasan,
    siapa: Pegawai,
    *,
    kemajuan: Kemajuan | None = None,
    butir: Butir | None = None,
) -> None:
    """Keep each piece of evidence once, and say where it is used."""
    for satu in unggahan:
        Lampiran.objects.get_or_create(
            bukti=satu.bukti or simpan(satu, siapa),
            penugasan=penugasan,
            kemajuan=kemajuan,
            butir=butir,
            defaults={"instansi_id": penugasan.instansi_id},
        )


def simpan(unggahan: Unggahan, siapa: Pegawai) -> Bukti:
    """The piece of evidence with this content; a new one only if there is none yet."""
    berkas, tautan = unggahan.berkas, unggahan.tautan
    sidik = sidik_berkas(berkas) if berkas else hashlib.sha256(tautan.encode()).hexdigest()
    bukti, _baru = Bukti.objects.get_or_create(
        instansi_id=siapa.instansi_id,
        sidik=sidik,
        defaults={
            "nama": (str(berkas.name) if berkas else tautan)[-200:],
            "tautan": tautan,
            "berkas": berkas or "",
            "ukuran": berkas.size if berkas else 0,
            "pengunggah": siapa,
        },
    )
    return bukti


def sidik_berkas(berkas: "File[bytes]") -> str:
    """The SHA-256 of a file's content."""
    jumlah = hashlib.sha256()
    for potong in berkas.chunks():
        jumlah.update(potong)
    berkas.seek(0)
    return jumlah.hexdigest()
