"""A change of an established assignment as a way of its own: extension, early end, hand-over, a new Ketua."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara
from simpul.aturan.lingkup import Lingkup, terluas
from simpul.aturan.penerbitan import dari_luar, hidup
from simpul.aturan.prosedur import Keadaan
from simpul.inti.jam import hari_ini
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Jalur, Penugasan


def ditambah(f: FaktaPerkara, j: FaktaJalur) -> FaktaPerkara:
    """The same facts with one more way."""
    return replace(f, jalur=(*f.jalur, j))


def jalur_perubahan(nama: str, f: FaktaPerkara, masukan: Masukan) -> FaktaJalur:
    """A change before it is stored; for the owner's own people nobody else has to agree."""
    orang = [(o, j) for j in hidup(f) for o in j.orang if o.id not in j.berakhir]
    if nama == "alihkan" and masukan.orang_lama:
        orang = [(o, j) for o, j in orang if o.id == masukan.orang_lama.pk]
    return FaktaJalur(
        id=-1,
        prosedur=f"{nama}_{_cara(nama, f)}",
        keadaan=Keadaan.BARU,
        orang=tuple(o for o, _j in orang),
        disetujui=frozenset(o.id for o, j in orang if not dari_luar(j)),
    )


def _cara(nama: str, f: FaktaPerkara) -> str:
    """As it was established: inside the unit, by a Keputusan, or for another institution."""
    if f.pemilik_luar is not None and nama != "ganti_ketua":
        return "masuk"
    return "dalam_unit" if terluas(hidup(f)) is Lingkup.DALAM_UNIT else "antarunit"


def simpan_perubahan(penugasan: Penugasan, nama: str, fj: FaktaJalur, masukan: Masukan) -> Jalur:
    """Store a change that was decided."""
    return Jalur.objects.create(
        instansi_id=penugasan.instansi_id,
        penugasan=penugasan,
        prosedur=fj.prosedur,
        keadaan=Keadaan.BARU,
        rincian=_rincian(penugasan, nama, fj, masukan),
    )


def _rincian(penugasan: Penugasan, nama: str, fj: FaktaJalur, masukan: Masukan) -> Mapping[str, Any]:
    tim = getattr(penugasan, "tim", None)
    hari = hari_ini(penugasan.perkara.instansi.zona_waktu)
    isi: dict[str, Any] = {
        "orang": [o.id for o in fj.orang],
        "disetujui": sorted(fj.disetujui),
        "alasan": masukan.alasan,
        "selesai_semula": penugasan.selesai.isoformat(),
    }
    if nama in {"perpanjang", "akhiri"}:
        isi["selesai"] = (masukan.selesai or hari).isoformat()
    if nama == "alihkan":
        isi |= {"orang_baru": [p.pk for p in masukan.orang], "nama_baru": [p.nama for p in masukan.orang]}
    if nama == "ganti_ketua" and masukan.ketua:
        isi |= {"ketua": masukan.ketua.pk, "nama_baru": [masukan.ketua.nama]}
        isi["ketua_lama"] = tim.ketua_id if tim else None
    return isi
