"""Hari-hari acak: pejabat pindah, jabatan kosong, Plt. datang dan pergi, dan perkara berjalan di tangan siapa saja.

Only the rules, in memory: facts, `putuskan`, `sesudah`. What must hold after every single step stands in
`perjalanan.py`. Short by default and always the same; for hours of other days than these:

    ACAK=panjang .venv/bin/pytest tests/aturan/test_acak.py
    ACAK=panjang ACAK_CONTOH=20000 .venv/bin/pytest tests/aturan/test_acak.py
"""

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from simpul.aturan.giliran import giliran
from simpul.aturan.jenjang import Jenjang
from simpul.aturan.lingkup import GUGUR
from simpul.aturan.prosedur import Keadaan
from simpul.aturan.putuskan import putuskan
from simpul.aturan.tabel import PROSEDUR
from simpul.aturan.tabel.perubahan import JENIS, PERUBAHAN
from tests.aturan.dunia import BOMBANA, REKAAN, kabupaten
from tests.aturan.pemeran import isian
from tests.aturan.perjalanan import (
    PEMBUKA,
    SETUJU,
    Perkara,
    Tersimpan,
    coba,
    jalankan,
    langkah_pembuka,
    periksa_dua_pihak,
    periksa_giliran,
    periksa_kedudukan,
    periksa_penolakan,
    periksa_wewenang,
    pimpinan,
    rancang,
)

BERSAMA = {"deadline": None, "suppress_health_check": list(HealthCheck), "database": None}
settings.register_profile("acak-cepat", max_examples=120, stateful_step_count=40, derandomize=True, **BERSAMA)
settings.register_profile(
    "acak-panjang",
    max_examples=int(os.environ.get("ACAK_CONTOH", "2000")),
    stateful_step_count=80,
    phases=[Phase.generate, Phase.shrink],
    **BERSAMA,
)
PANJANG = os.environ.get("ACAK") == "panjang"
CONTOH = kabupaten()
UNIT = st.sampled_from(sorted(CONTOH.unit))
STAF = st.sampled_from(["Citra", "Gita", "Dodi", "Hani", "Hilda", "Yusuf", "Rina", "Ira", "Yana", "Tono"])
KEPALA = st.sampled_from(sorted({u.kepala for u in CONTOH.unit.values() if u.kepala}))
LUAR = st.sampled_from(["Bayu", "Prasetyo", "Dewi"])
SIAPA = st.one_of(STAF, KEPALA, LUAR)
DIMINTA = st.one_of(STAF, STAF, st.just("Bayu"))
NOMOR = st.integers(0, 10**6)
CARA = st.sampled_from(["plt", "menilai", "menugaskan"])
BEBERAPA = st.lists(DIMINTA, min_size=1, max_size=3, unique=True)
PERUBAHAN_ORGANISASI = [
    "pindah",
    "kosong",
    "lantik",
    "plt",
    "plh",
    "plt berhenti",
    "delegasikan",
    "delegasi dicabut",
]
LANGKAH = sorted({b.nama for p in PROSEDUR.values() for b in p.langkah})


class HariHari(RuleBasedStateMachine):
    """The regency, its officials and all cases that somebody has begun."""

    @initialize(id_profil=st.sampled_from([BOMBANA, REKAAN]))
    def mulai(self, id_profil: str) -> None:
        self.d = kabupaten(id_profil)
        for nama in ("Hilda", "Gita"):
            self.d.mencatat(nama, pendidikan="S1", golongan="III/c")
        self.perkara: list[Perkara] = []

    # Moves, vacancies, acting officials, delegations

    @rule(
        perubahan=st.sampled_from(PERUBAHAN_ORGANISASI), unit=UNIT, kepala=KEPALA, staf=STAF, ya=st.booleans()
    )
    def organisasi_berubah(self, perubahan: str, unit: str, kepala: str, staf: str, ya: bool) -> None:
        d = self.d
        siapa = kepala if ya else staf
        if perubahan == "pindah":
            d.tempat[staf] = unit
        elif perubahan == "berhenti":
            d.tempat.pop(staf, None)
        elif perubahan == "kosong":
            d.tempat.pop(d.unit[unit].kepala or "", None)
            d.kosongkan(unit)
        elif perubahan == "lantik":
            self.lantik(unit, kepala)
        elif perubahan in {"plt", "plh"}:
            getattr(d, perubahan)(unit, siapa)
        elif perubahan == "delegasikan":
            # A Pelaksana never receives authority to assign (Keputusan 0009).
            d.delegasi(
                unit, siapa, menugaskan=d.jenjang[siapa] is not Jenjang.PELAKSANA and len(unit) % 3 > 0
            )
        elif perubahan == "plt berhenti":
            d.unit[unit].pelaksana = None
        else:
            d.unit[unit].delegat = None
        periksa_kedudukan(d)

    def lantik(self, unit: str, nama: str) -> None:
        """A definitive head takes an office, and leaves the one that he had."""
        d = self.d
        for u in d.unit.values():
            u.kepala = None if u.kepala == nama else u.kepala
        d.tempat.pop(d.unit[unit].kepala or "", None)
        d.unit[unit].kepala = nama
        d.tempat[nama], d.jenjang[nama] = unit, d.unit[unit].jenjang

    # Cases

    @rule(langkah=st.sampled_from(PEMBUKA), siapa=SIAPA, acak=NOMOR, ke=UNIT, orang=BEBERAPA)
    def seseorang_memulai(self, langkah: str, siapa: str, acak: int, ke: str, orang: list[str]) -> None:
        """He may or may not; ask around until somebody may, and look at every refusal on the way."""
        semua = self.d.semua_orang()
        batas = acak % len(semua)
        for satu in (siapa, *semua[batas:], *semua[:batas]):
            if self.mulai_perkara(langkah, satu, acak, ke, orang):
                return

    def mulai_perkara(self, langkah: str, siapa: str, acak: int, ke: str, orang: list[str]) -> bool:
        if langkah == "masuk":
            siapa, orang = "Prasetyo", [o for o in orang if o != "Bayu"] or ["Hani"]
        if langkah in {"sampaikan", "ajukan_diri"} and siapa not in self.d.tempat:
            return False
        if langkah == "ajukan_diri" and not acak % 4:
            ke = ""
        kasus = rancang(self.d, langkah, siapa, orang, ke, tim=langkah == "bentuk")
        f = kasus.fakta(self.d)
        putusan = []
        for j in f.jalur:
            nama = langkah_pembuka(langkah, j.prosedur)
            satu = putuskan(nama, f, j, self.d.pelaku(siapa), isian(self.d, nama))
            putusan.append(satu)
            if satu.diterima:
                periksa_wewenang(self.d, j, satu, siapa)
            else:
                periksa_penolakan(satu)
        boleh = all(p.diterima for p in putusan)
        if boleh and len(self.perkara) < 8:
            for j, satu in zip(f.jalur, putusan, strict=True):
                jalankan(kasus, self.d, j.id, satu, siapa)
            self.perkara.append(kasus)
        return boleh

    @precondition(lambda self: self.perkara)
    @rule(acak=NOMOR, kali=st.integers(0, 5), langkah=st.sampled_from(LANGKAH), siapa=SIAPA)
    def bertindak(self, acak: int, kali: int, langkah: str, siapa: str) -> None:
        """Whose turn it is acts, some times over; then anybody tries anything."""
        for urut in range(kali):
            self.maju(acak + 7 * urut)
        kasus = self.perkara[acak % len(self.perkara)]
        self.langkah(kasus, acak % len(kasus.jalur), langkah, siapa)

    @precondition(lambda self: self.perkara)
    @rule(acak=NOMOR, langkah=st.sampled_from(["tolak", "cabut", "tolak_perubahan"]))
    def pemegang_menolak_atau_mencabut(self, acak: int, langkah: str) -> None:
        kasus = self.perkara[acak % len(self.perkara)]
        for siapa in self.d.semua_orang():
            for id_ in range(len(kasus.jalur)):
                if coba(self.d, kasus, id_, langkah, siapa).diterima:
                    self.langkah(kasus, id_, langkah, siapa)
                    return

    @precondition(lambda self: self.perkara)
    @rule(
        acak=NOMOR, pihak=st.sampled_from(["peminta", "penerus", "orangnya", "lain"]), cara=CARA, siapa=STAF
    )
    def pihak_peminta_merangkap(self, acak: int, pihak: str, cara: str, siapa: str) -> None:
        """Somebody of the asking side comes to hold the office that the case waits for, and tries at once."""
        kasus = self.perkara[acak % len(self.perkara)]
        kantor = {self.d.kantor(u).id: u for u in self.d.unit}
        menunggu = [
            (g, kantor[k.id])
            for g in giliran(kasus.fakta(self.d))
            for k in g.pemegang.kantor
            if k.id in kantor
        ]
        if not menunggu:
            return
        g, unit = menunggu[acak // 7 % len(menunggu)]
        penerus = pimpinan(self.d, kasus.pemilik) if kasus.pemilik else ""
        orang = kasus.jalur[g.jalur].orang
        nama = {"peminta": kasus.peminta, "penerus": penerus, "orangnya": (*orang, "")[0]}.get(pihak, siapa)
        if nama in self.d.tempat:
            if cara == "menilai":
                self.d.delegasi(unit, nama, menugaskan=False)
            elif cara == "menugaskan":
                self.d.delegasi(unit, nama, menugaskan=self.d.jenjang[nama] is not Jenjang.PELAKSANA)
            else:
                self.d.plt(unit, nama)
            periksa_kedudukan(self.d)
            self.langkah(kasus, g.jalur, g.langkah.nama, nama)

    @precondition(lambda self: self.perkara)
    @rule(acak=NOMOR, jenis=st.sampled_from(JENIS), siapa=SIAPA)
    def ubah(self, acak: int, jenis: str, siapa: str) -> None:
        kasus = self.perkara[acak % len(self.perkara)]
        hidup = [j for j in kasus.jalur if j.prosedur not in PERUBAHAN and j.keadaan not in GUGUR]
        if len(kasus.jalur) > 6 or not hidup or jenis == "alihkan":
            return
        dalam = {"penunjukan_dalam_unit", "tim_dalam_unit", "sukarela_dalam_unit"}
        cara = "dalam_unit" if {j.prosedur for j in hidup} <= dalam else "antarunit"
        cara = "masuk" if kasus.masuk and jenis != "ganti_ketua" else cara
        sendiri = frozenset(
            self.d.id(o) for j in hidup if j.prosedur == "anggota_unit_pemilik" for o in j.orang
        )
        orang = tuple(dict.fromkeys(o for j in hidup for o in j.orang))
        kasus.jalur.append(Tersimpan(f"{jenis}_{cara}", Keadaan.BARU, orang, disetujui=sendiri))
        for satu in (siapa, *self.d.semua_orang()):
            if kasus.jalur[-1].keadaan is Keadaan.BARU:
                self.langkah(kasus, len(kasus.jalur) - 1, jenis, satu)
        if kasus.jalur[-1].keadaan is Keadaan.BARU:
            kasus.jalur.pop()

    def maju(self, acak: int) -> None:
        kasus = self.perkara[acak % len(self.perkara)]
        menunggu = [(g, w) for g in giliran(kasus.fakta(self.d)) for w in g.orang]
        if menunggu:
            g, w = menunggu[acak // 7 % len(menunggu)]
            self.langkah(kasus, g.jalur, g.langkah.nama, w.pejabat.nama)

    def langkah(self, kasus: Perkara, id_: int, nama: str, siapa: str) -> None:
        f = kasus.fakta(self.d)
        j = f.jalur_ke(id_)
        putusan = coba(self.d, kasus, id_, nama, siapa)
        assert putusan == coba(self.d, kasus, id_, nama, siapa)
        if not putusan.diterima:
            periksa_penolakan(putusan)
            return
        periksa_wewenang(self.d, j, putusan, siapa)
        for baris in putusan.rangkaian:
            periksa_dua_pihak(self.d, kasus, baris, j, siapa)
        jalankan(kasus, self.d, id_, putusan, siapa)
        if putusan.rangkaian[-1].nama in SETUJU:
            kedua = coba(self.d, kasus, id_, nama, siapa)
            assert not kedua.diterima
            periksa_penolakan(kedua)

    @invariant()
    def selalu(self) -> None:
        if hasattr(self, "d"):
            for kasus in self.perkara:
                periksa_giliran(self.d, kasus)


TestHariHari = HariHari.TestCase
TestHariHari.settings = settings.get_profile("acak-panjang" if PANJANG else "acak-cepat")
