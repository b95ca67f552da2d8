"""A random walk through the services: officials act, organisations change, days pass; each step is checked.

Every step draws from a source of its own, made of the seed and its number. So a walk can be taken again, whole or
with steps left out.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from random import Random
from typing import Any

from django.core.exceptions import ValidationError
from procrastinate.contrib.django.models import ProcrastinateJob

from simpul.aturan.fakta import FaktaJalur, FaktaPerkara
from simpul.aturan.lingkup import adalah_penugasan
from simpul.aturan.peran import pemegang
from simpul.aturan.prosedur import AKTIF, Keadaan, Langkah
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import JENIS
from simpul.inti import jam
from simpul.inti.models import Jejak
from simpul.inti.pintu import Ditolak
from simpul.naskah.models import Naskah
from simpul.organisasi.models import Pegawai
from simpul.penugasan.fakta import muat
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Giliran, Penugasan
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah
from simpul.penugasan.tasks import harian, segarkan_banyak
from simpul.penugasan.ubah import ditambah, jalur_perubahan
from tests.acak import bekerja, periksa
from tests.acak.dunia import Daerah
from tests.acak.kabupaten import Kabupaten
from tests.acak.pergantian import PERGANTIAN, tunjuk_pelaksana
from tests.acak.putar_ulang import PutarUlang, potret
from tests.acak.urusan import PEMBUKA, TidakAda, masukan, masukan_biasa, permintaan
from tests.acak.wewenang import Kasus, baca, yang_boleh

MULAI = date(2025, 1, 6)
TERBANYAK = 24
NAMA_LANGKAH = sorted({b.nama for p in PROSEDUR.values() for b in p.langkah} - set(PEMBUKA) | {"ajukan"})


class Pejalan:
    """Somebody who goes about in two regencies and looks whether all is well."""

    def __init__(self, benih: str, kabupaten: Iterable[Kabupaten]) -> None:
        self.benih, self.hari = benih, MULAI
        self.daerah = [Daerah(k, MULAI) for k in kabupaten]
        self.riwayat: list[str] = []
        self.diterima: Counter[tuple[str, str]] = Counter()
        self.jumlah: Counter[str] = Counter()
        self.sia_sia: Counter[tuple[int, str]] = Counter()
        self.keadaan: set[tuple[str, str]] = set()
        self.ulang = PutarUlang()
        self.sidik: dict[int, str] = {}
        self.naskah_terakhir = 0
        self.tugas_terakhir = 0
        self.penugasan: list[int] = []
        self.dilangkahi = 0

    # Walking

    def melangkah(self, urut: int) -> None:
        """Take the step of this number."""
        self.dilangkahi += 1
        acak = Random(f"{self.benih}/{urut}")
        pilihan: dict[Callable[[Random, Daerah], None], int] = {
            self._maju: 42, self._bekerja: 10, self._buka: 13, self._diam: 11, self._ubah: 9, self._sembarang: 12, self._organisasi: 8, self._hari: 5,
        }  # fmt: skip
        for tindakan in (
            *acak.choices(list(pilihan), list(pilihan.values())),
            self._buka,
            self._buka,
            self._maju,
        ):
            d = acak.choice(self.daerah)
            with self.jam(d), suppress(TidakAda):
                tindakan(acak, d)
                return
        self.jumlah["tidak ada yang dapat dilakukan"] += 1

    def jam(self, d: Daerah) -> Any:
        """The clock of a regency, set to the day of the walk."""
        return jam.pada(self.hari, d.instansi.zona_waktu)

    def tulis(self, d: Daerah, kalimat: str) -> None:
        self.riwayat.append(f"{self.hari} {d.instansi.nama_daerah}: {kalimat}")

    # Choosing

    def _terbuka(self, d: Daerah) -> list[int]:
        daftar = Penugasan.objects.filter(
            instansi=d.instansi, pk__in=self.penugasan[-400:], status__in=periksa.TERBUKA
        )
        return list(daftar.order_by("-pk").values_list("pk", flat=True)[:TERBANYAK])

    def _perkara(self, acak: Random, d: Daerah) -> tuple[Penugasan, FaktaPerkara]:
        terbuka = self._terbuka(d)
        if not terbuka:
            raise TidakAda
        penugasan = Penugasan.objects.get(pk=acak.choice(terbuka))
        return penugasan, muat(penugasan, self.hari)

    def jarang(self, acak: Random, prosedur: str, nama: str) -> float:
        """The less often something was done, the sooner it is chosen."""
        return self.diterima[prosedur, nama] + acak.random()

    def _maju(self, acak: Random, d: Daerah) -> None:
        """Whose turn it is acts; where nobody is, somebody is appointed or anybody tries."""
        semua = list(
            Giliran.objects.filter(instansi=d.instansi)
            .select_related("jalur", "butir", "jabatan__unit")
            .order_by("pk")
        )
        if not semua:
            raise TidakAda
        calon = acak.sample(semua, min(6, len(semua)))
        g = min(
            calon,
            key=lambda g: (
                self.jarang(acak, (g.jalur or g.butir).prosedur, g.langkah)
                + self.sia_sia[g.perkara_id, g.langkah]
            ),
        )
        if g.butir_id is not None:
            bekerja.giliran(self, acak, d, g)
            return
        if self._belum_pernah_ditolak(g) and acak.random() < 0.5:
            with suppress(TidakAda):
                self._diam(acak, d, g.perkara_id)
                return
        self._giliran(acak, d, g)

    def _giliran(self, acak: Random, d: Daerah, g: Giliran) -> None:
        pemutus = sorted(d.catatan.pemutus(g.jabatan_id)) if g.jabatan_id else [g.pegawai_id]
        if not pemutus and g.jabatan and acak.random() < 0.6:
            kantor = g.jabatan
            self._ubah_organisasi(acak, d, lambda a, d_, hari: tunjuk_pelaksana(a, d_, kantor, hari))
            return
        siapa = d.orang[acak.choice(pemutus or [p.pk for p in d.pegawai])]
        penugasan = Penugasan.objects.get(pk=g.perkara_id)
        if g.langkah == "lanjutkan" or g.jalur.kriteria is not None:
            self._bertindak(acak, d, penugasan, g.langkah, siapa, g.jalur_id, muat(penugasan, self.hari))
        else:
            isi = masukan_biasa(acak, g.langkah, self.hari)
            self._langkah(d, penugasan, g.langkah, siapa, g.jalur_id, isi)

    def _bekerja(self, acak: Random, d: Daerah) -> None:
        bekerja.maju(self, acak, d)

    def _belum_pernah_ditolak(self, g: Giliran) -> bool:
        """True where something for which nobody waits could be done on this way that was never done."""
        diam = (b for b in PROSEDUR[g.jalur.prosedur].dari(Keadaan(g.jalur.keadaan)) if not b.giliran)
        return any(not self.diterima[g.jalur.prosedur, b.nama] for b in diam)

    def _diam(self, acak: Random, d: Daerah, pada: int | None = None) -> None:
        """A refusal or withdrawal, for which nobody waits; of several possible what was done least often."""
        menunggu = Giliran.objects.filter(instansi=d.instansi, butir=None).exclude(langkah="terima")
        perkara = list(menunggu.order_by("perkara").values_list("perkara", flat=True).distinct())
        calon = [pada] if pada else acak.sample(perkara, min(5, len(perkara)))
        dapat = [x for nomor in calon for x in self._yang_diam(nomor)]
        if not dapat:
            raise TidakAda
        penugasan, f, j, b = min(dapat, key=lambda x: self.jarang(acak, x[2].prosedur, x[3].nama))
        self._bertindak(acak, d, penugasan, b.nama, self._pemegang(acak, d, b, f, j), j.id, f)

    def _yang_diam(self, perkara: int) -> list[tuple[Penugasan, FaktaPerkara, FaktaJalur, Langkah]]:
        penugasan = Penugasan.objects.get(pk=perkara)
        f = muat(penugasan, self.hari)
        baris = (
            (j, b) for j in f.jalur for b in PROSEDUR[j.prosedur].dari(Keadaan(j.keadaan)) if not b.giliran
        )
        return [(penugasan, f, j, b) for j, b in baris if pemegang(b.oleh, f, j).orang]

    def _pemegang(self, acak: Random, d: Daerah, baris: Langkah, f: FaktaPerkara, j: FaktaJalur) -> Pegawai:
        orang = [p for p in sorted(pemegang(baris.oleh, f, j).orang) if p in d.orang]
        return d.orang[acak.choice(orang)] if orang else acak.choice(d.pegawai)

    def _ubah(self, acak: Random, d: Daerah) -> None:
        """An extension, an early end, a hand-over, another Ketua."""
        penugasan, f = self._perkara(acak, d)
        if not any(adalah_penugasan(j) and j.keadaan in AKTIF for j in f.jalur):
            raise TidakAda
        jenis = [n for n in JENIS if n != "ganti_ketua" or f.tim]
        nama = min(jenis, key=lambda n: self.jarang(acak, jalur_perubahan(n, f, Masukan()).prosedur, n))
        isi = masukan(acak, d, nama, f, None, acak.choice(d.pegawai))
        j = jalur_perubahan(nama, f, isi)
        siapa = self._pemegang(acak, d, PROSEDUR[j.prosedur].awal(), ditambah(f, j), j)
        self._langkah(d, penugasan, nama, siapa, None, isi)

    def _sembarang(self, acak: Random, d: Daerah) -> None:
        """Anybody tries anything, also from the other regency."""
        siapa = acak.choice([p for x in self.daerah for p in x.orang.values()])
        if acak.random() < 0.25:
            minta = permintaan(acak, d, acak.choice(list(PEMBUKA)), "Coba-coba", self.hari)
            self._ajukan(d, Permintaan(**{**minta.__dict__, "peminta": acak.choice(list(d.orang.values()))}))
            return
        penugasan, f = self._perkara(acak, d)
        nama, j = acak.choice(NAMA_LANGKAH), acak.choice((*f.jalur, None))
        isi = masukan(acak, d, nama, f, j, siapa)
        self._langkah(d, penugasan, nama, siapa, j.id if j else None, isi)

    def _buka(self, acak: Random, d: Daerah) -> None:
        """A new case, of the kind that was least often begun."""
        menunggu = (
            Giliran.objects.filter(instansi=d.instansi, butir=None).order_by().values("perkara").distinct()
        )
        if menunggu.count() >= TERBANYAK:
            return self._maju(acak, d)
        kurang = {nama: self._kurang(prosedur) for nama, prosedur in PEMBUKA.items()}
        nama = acak.choices(list(kurang), list(kurang.values()))[0]
        return self._ajukan(d, permintaan(acak, d, nama, f"Pekerjaan {len(self.riwayat) % 800}", self.hari))

    def _kurang(self, prosedur: tuple[str, ...]) -> float:
        belum = [b.nama for p in prosedur for b in PROSEDUR[p].langkah if not self.diterima[p, b.nama]]
        return 1 + 2 * len(belum)

    # Acting

    def _bertindak(
        self,
        acak: Random,
        d: Daerah,
        penugasan: Penugasan,
        nama: str,
        siapa: Pegawai,
        jalur: int,
        f: FaktaPerkara,
    ) -> None:
        isi = masukan(acak, d, nama, f, f.jalur_ke(jalur), siapa)
        self._langkah(d, penugasan, nama, siapa, jalur, isi)

    def _langkah(
        self, d: Daerah, penugasan: Penugasan, nama: str, siapa: Pegawai, jalur: int | None, isi: Masukan
    ) -> None:
        entri, sebelum = potret(penugasan.pk)
        pencatat = d.kabupaten.pencatat if siapa.instansi_lain_id else None
        kalimat = f"{siapa.nama} {nama} '{penugasan.judul}' (perkara {penugasan.pk}, jalur {jalur})"
        self.tulis(d, kalimat)
        try:
            putusan = langkah(penugasan, nama, siapa, jalur=jalur, masukan=isi, pencatat=pencatat)
        except Ditolak as tolak:
            self.sia_sia[penugasan.pk, nama] += 1
            self.ditolak(tolak, nama, siapa)
            assert potret(penugasan.pk) == (entri + 1, sebelum), (
                "yang ditolak mengubah sesuatu, atau tidak tepat satu entri"
            )
        else:
            self.riwayat[-1] += ": diterima"
            if jalur and nama not in JENIS:
                self._berwenang(baca(sebelum, jalur, d), nama, siapa)
            self.sesudah_diterima(d, penugasan.pk, siapa, nama, putusan.rangkaian, sebelum, entri)

    def _berwenang(self, kasus: Kasus, nama: str, siapa: Pegawai) -> None:
        boleh = yang_boleh(kasus, nama)
        assert siapa.pk in boleh, f"tidak berwenang menurut catatan hari itu ({kasus.prosedur}): {boleh}"

    def _ajukan(self, d: Daerah, minta: Permintaan) -> None:
        entri, sebelum = potret(0)
        orang = ", ".join(p.nama for p in minta.semua_orang) or str(minta.kriteria)
        self.tulis(d, f"{minta.peminta.nama} {minta.langkah} {orang} untuk '{minta.judul}'")
        pencatat = d.kabupaten.pencatat if minta.peminta.instansi_lain_id else None
        try:
            penugasan = ajukan(minta, pencatat=pencatat)
        except Ditolak as tolak:
            self.ditolak(tolak, minta.langkah, minta.peminta)
            assert potret(0) == (entri + 1, sebelum), (
                "yang ditolak mengubah sesuatu, atau tidak tepat satu entri"
            )
        else:
            self.riwayat[-1] += f": diterima, perkara {penugasan.pk}"
            self.penugasan.append(penugasan.pk)
            self._awal_sah(d, penugasan.pk, minta)
            self.sesudah_diterima(d, penugasan.pk, minta.peminta, minta.langkah, (), None, entri)

    def _awal_sah(self, d: Daerah, perkara: int, minta: Permintaan) -> None:
        _entri, isi = potret(perkara)
        for j in isi["jalur"]:
            sendiri = j["prosedur"] in ("tim_dalam_unit", "anggota_unit_pemilik")
            nama = (
                "ajukan"
                if minta.langkah == "masuk" or (minta.langkah == "bentuk" and not sendiri)
                else minta.langkah
            )
            self._berwenang(baca(isi, j["id"], d), nama, minta.peminta)
            self.diterima[j["prosedur"], nama] += 1
        kini = d.instansi.profil_kini
        assert isi["perkara"] == {"profil": kini.id, "profil_versi": kini.versi}

    def ditolak(self, tolak: Ditolak, nama: str, siapa: Pegawai) -> None:
        self.riwayat[-1] += f": ditolak ({tolak})"
        self.jumlah["ditolak"] += 1
        periksa.penolakan_menjelaskan(tolak.putusan)
        entri = Jejak.objects.latest("pk")
        assert entri.hasil == Jejak.Hasil.DITOLAK
        periksa.entri_sah(entri, siapa, nama, self.hari)
        self.ulang.masukkan(entri)

    def sesudah_diterima(
        self, d: Daerah, perkara: int, siapa: Pegawai, nama: str, rangkaian: tuple[Langkah, ...],
        sebelum: dict[str, Any] | None, jejak: int,
    ) -> None:  # fmt: skip
        self.jumlah["diterima"] += 1
        penugasan = Penugasan.objects.select_related("perkara__instansi", "tim").get(pk=perkara)
        entri = penugasan.perkara.jejak.latest("urut")
        assert entri.urut == penugasan.perkara.jumlah_jejak
        periksa.entri_sah(entri, siapa, nama, self.hari)
        periksa.kapasitas_benar(entri, d.catatan)
        kini, isi = potret(perkara)
        assert kini == jejak + 1, "tidak tepat satu entri"
        self._hitung(isi, sebelum, rangkaian)
        self.ulang.masukkan(entri)
        self.ulang.banding(penugasan.pk, isi)
        self._naskah_baru(d)
        if entri.urut % 3 == 0:
            periksa.giliran_sesuai(penugasan, muat(penugasan, self.hari))

    def _hitung(
        self, isi: dict[str, Any], sebelum: dict[str, Any] | None, rangkaian: tuple[Langkah, ...]
    ) -> None:
        """Which way of which procedure took these steps: the one that moved."""
        lama = {j["id"]: j for j in sebelum["jalur"]} if sebelum else {}
        self.keadaan |= {(j["prosedur"], j["keadaan"]) for j in isi["jalur"]}
        for baris in rangkaian:
            for j in isi["jalur"]:
                if j != lama.get(j["id"]) and PROSEDUR[j["prosedur"]].bernama(baris.nama):
                    self.diterima[j["prosedur"], baris.nama] += 1

    def _naskah_baru(self, d: Daerah) -> None:
        baru = Naskah.objects.filter(pk__gt=self.naskah_terakhir).select_related(
            "penanda_tangan", "perkara__penugasan"
        )
        for naskah in baru.order_by("pk"):
            periksa.naskah_sah(naskah, d.catatan)
            self.sidik[naskah.pk] = periksa.sidik_naskah(naskah)
            self.naskah_terakhir = naskah.pk
            self.jumlah["naskah"] += 1

    # The organisation, and time

    def _organisasi(self, acak: Random, d: Daerah) -> None:
        self._ubah_organisasi(acak, d, acak.choices(list(PERGANTIAN), list(PERGANTIAN.values()))[0])

    def _ubah_organisasi(
        self, acak: Random, d: Daerah, perubahan: Callable[[Random, Daerah, date], str]
    ) -> None:
        entri = Jejak.objects.count()
        try:
            kalimat = perubahan(acak, d, self.hari)
        except ValidationError as galat:
            self.jumlah["perubahan organisasi ditolak"] += 1
            self.tulis(d, f"ditolak: {'; '.join(galat.messages)}")
            assert Jejak.objects.count() == entri or perubahan.__name__ in ("pensiun", "pindah")
        else:
            self.tulis(d, kalimat)
            self.jumlah["perubahan organisasi"] += 1
            self.jumlah[f"organisasi: {perubahan.__name__}"] += 1
        self._pekerja()
        self.segar()

    def _pekerja(self) -> None:
        """Do what was left for the worker: turns of more cases than are moved at once."""
        menunggu = ProcrastinateJob.objects.filter(task_name=segarkan_banyak.name, pk__gt=self.tugas_terakhir)
        for tugas in menunggu.order_by("pk"):
            segarkan_banyak(**tugas.args)
            self.tugas_terakhir = tugas.pk
            self.jumlah["tugas pekerja"] += 1

    def segar(self) -> None:
        """Read the organisation anew."""
        for d in self.daerah:
            d.baca(self.hari)

    def _hari(self, acak: Random, d: Daerah) -> None:
        """Some days pass, each with what is done soon after midnight; now and then nothing ran for some days."""
        for _satu in range(acak.choice((1, 1, 1, 2, 3))):
            self.hari += timedelta(days=acak.choice((1, 1, 1, 1, 4)))
            with self.jam(d):
                harian()
        self.tulis(d, f"hari berganti menjadi {self.hari}")
        self.jumlah["hari berganti"] += 1
        self.segar()

    def laporan(self) -> str:
        """What the walk came to, in numbers."""
        jumlah = ", ".join(f"{nama} {n}" for nama, n in sorted(self.jumlah.items()))
        langkah = ", ".join(f"{prosedur}.{nama} {n}" for (prosedur, nama), n in sorted(self.diterima.items()))
        awal = f"{self.dilangkahi} langkah dari {MULAI} sampai {self.hari}; {len(self.keadaan)} keadaan jalur"
        return f"{awal}; {jumlah}; diterima: {langkah}; belum: {yang_belum(self.diterima)}"


def yang_belum(diterima: Counter[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each step of each procedure that was never taken."""
    semua = {(p.nama, b.nama) for p in PROSEDUR.values() for b in p.langkah}
    return sorted(semua - set(diterima))
