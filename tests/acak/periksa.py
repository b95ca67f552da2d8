"""What must always hold: after a single step, and of everything."""

import hashlib
import json
from datetime import date
from typing import Any

from django.db.models import Count, Max
from django.forms.models import model_to_dict

from simpul.aturan.fakta import FaktaPelaku, FaktaPerkara
from simpul.aturan.giliran import Giliran as GiliranAturan
from simpul.aturan.giliran import dapat, giliran
from simpul.aturan.klausul import register
from simpul.inti.jejak import periksa
from simpul.inti.models import Instansi, Jejak, Pemberitahuan
from simpul.naskah.models import BukuNomor, Naskah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.fakta import muat
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.selectors import ambil_berkas, pembaca
from simpul.penugasan.tampilan import halaman_perkara
from tests.acak.catatan import Catatan

TERBUKA = ("diajukan", "disetujui", "ditetapkan", "berjalan", "direviu")


# One step


def entri_sah(entri: Jejak, pelaku: Pegawai, langkah: str, hari: date) -> None:
    """An entry says who did what when and by which clauses of the register."""
    assert (entri.pelaku, entri.langkah, entri.tanggal) == (pelaku.pk, langkah, hari)
    assert entri.klausul, "tanpa klausul"
    assert set(entri.klausul) <= set(register())
    if entri.hasil == Jejak.Hasil.DITOLAK:
        assert entri.isian.get("halangan"), "penolakan tanpa sebab"


def penolakan_menjelaskan(putusan: Any) -> None:
    """A refusal names clause and fact in finished sentences."""
    for h in putusan.halangan:
        assert h.klausul
        assert str(h.pesan).strip()
        assert "%(" not in str(h.pesan)
        assert h.fakta
        assert all(p.strip() for p in h.penyembuh)


def kapasitas_benar(entri: Jejak, catatan: Catatan) -> None:
    """Who acted in an office held it that day, in the capacity that the entry names."""
    if not entri.kapasitas or entri.pelaku not in set(catatan.tempat):
        return
    memimpin = (nomor for nomor, j in catatan.jabatan.items() if j["peran"] != "anggota")
    kantor = {catatan.jabatan[k]["nama"] for k in memimpin if entri.pelaku in catatan.pemutus(k)}
    assert entri.kapasitas.removeprefix("Plt. ").removeprefix("Plh. ") in kantor, (entri.kapasitas, kantor)


def naskah_sah(naskah: Naskah, catatan: Catatan) -> None:
    """A document has a number, clauses and a signer who held the office that day."""
    assert naskah.nomor.strip()
    assert naskah.penanda_tangan_id
    if naskah.luar:
        assert naskah.penanda_tangan.instansi_lain_id
        return
    assert naskah.isi["klausul"], f"{naskah} tanpa klausul"
    assert naskah.isi["nomor"] == naskah.nomor
    assert naskah.tanggal == catatan.hari
    if naskah.jabatan_penanda_id:
        assert naskah.penanda_tangan_id in catatan.pemutus(naskah.jabatan_penanda_id), (
            f"{naskah}: bukan pemangku"
        )
    else:
        assert naskah.perkara.penugasan.anggota.filter(pegawai=naskah.penanda_tangan).exists()


# One case


def giliran_sesuai(penugasan: Penugasan, f: FaktaPerkara) -> None:
    """The stored turns are what the rules say now."""
    perlu = {kunci for g in giliran(f) for kunci in _kunci(g)}
    kolom = ("jalur", "butir", "langkah", "jabatan", "pegawai")
    ada = set(Giliran.objects.filter(perkara=penugasan.pk).values_list(*kolom))
    assert ada == perlu, (
        f"giliran tersimpan {sorted(ada - perlu, key=str)} seharusnya {sorted(perlu - ada, key=str)}"
    )


def _kunci(g: GiliranAturan) -> list[tuple[int | None, int | None, str, int | None, int | None]]:
    dipegang = {w.kantor.id for w in g.orang if w.kantor} or {k.id for k in g.pemegang.kantor}
    kantor = {k for k in dipegang if k > 0}
    awal = (g.jalur, g.butir, g.langkah.nama)
    return [(*awal, k, None) for k in kantor] or [(*awal, None, w.pejabat.pegawai) for w in g.orang]


def tidak_macet(penugasan: Penugasan, f: FaktaPerkara, pemeriksa: Pegawai) -> None:
    """An open case waits for somebody, or its page names the vacant office or the missing fact and who can cure it."""
    pembaca_ = pembaca(pemeriksa, f.hari_ini, frozenset({"auditor"}))
    halaman = halaman_perkara(pembaca_, ambil_berkas(pembaca_, penugasan.perkara.kode))
    if penugasan.status in ("diajukan", "disetujui"):
        assert halaman.kini, "tidak menunggu siapa pun"
    for kini in halaman.kini:
        assert kini.pejabat or kini.kosong, (
            f"{kini.giliran.langkah.nama}: tidak ada orang dan tidak ada jabatan kosong"
        )
        for pejabat, _sebutan in kini.pejabat:
            _dapat_atau_tahu(f, kini.giliran, pejabat.pegawai)


def _dapat_atau_tahu(f: FaktaPerkara, g: GiliranAturan, pegawai: int) -> None:
    putusan = dapat(g, f, FaktaPelaku(pegawai, "siapa pun"))
    for h in putusan.halangan:
        assert h.penyembuh or h.fakta in ("persetujuan", "keputusan pemilik", "anggota"), (
            f"{g.langkah.nama} terhalang tanpa penyembuh: {h.pesan}"
        )


# Everything


def nomor_berurut(instansi: Instansi) -> None:
    """Each book counts without gap, and no number stands twice."""
    for buku in BukuNomor.objects.filter(instansi=instansi).annotate(
        n=Count("naskah"), atas=Max("naskah__urut")
    ):
        assert buku.n == (buku.atas or 0) == buku.terakhir, (
            f"buku {buku}: {buku.n} naskah, terakhir {buku.terakhir}"
        )
    sendiri = Naskah.objects.filter(instansi=instansi, luar=False)
    assert sendiri.count() == sendiri.values("nomor").distinct().count()


def rantai_utuh(instansi: Instansi) -> None:
    """Every chain and every seal."""
    assert [str(c) for c in periksa(instansi)] == []


def sidik_naskah(naskah: Naskah) -> str:
    """A document as a whole, its copies included."""
    isi = model_to_dict(naskah) | {"tembusan": list(naskah.tembusan.values_list("urut", "nama", "pegawai"))}
    return hashlib.sha256(json.dumps(isi, default=str, sort_keys=True).encode()).hexdigest()


def kabar_dapat_dikerjakan(instansi: Instansi, hari: date) -> None:
    """A notice that nobody has read asks for an act that would be accepted today."""
    belum = Pemberitahuan.objects.filter(instansi=instansi, dibaca=None, pesan="Menunggu Anda")
    for kabar in belum.select_related("akun__pegawai", "perkara__penugasan").order_by("pk"):
        f = muat(Penugasan.objects.get(pk=kabar.perkara_id), hari)
        siapa = FaktaPelaku(kabar.akun.pegawai.pk, kabar.akun.pegawai.nama)
        putusan = [dapat(g, f, siapa) for g in giliran(f)]
        diminta = [p for p in putusan if p.langkah == kabar.nilai["langkah"]]
        assert any(p.diterima for p in diminta), (
            f"{siapa.nama} diberi tahu '{kabar.nilai['langkah']}' pada '{kabar.nilai['judul']}', tetapi akan ditolak: "
            f"{[str(h.pesan) for p in diminta for h in p.halangan] or 'bukan gilirannya'}"
        )
