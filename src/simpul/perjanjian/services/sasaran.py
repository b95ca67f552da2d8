"""Share goals out, take them back, choose their strategies."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from simpul.aturan.fakta import Kantor
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.perjanjian import FaktaSasaran, IsianPerjanjian, kepala_diberi_tahu
from simpul.aturan.siklus.putuskan_perjanjian import putuskan
from simpul.inti.jam import hari_ini
from simpul.inti.models import Instansi, Perkara
from simpul.inti.pintu import Tindakan, lewati
from simpul.organisasi.models import Pegawai, UnitOrganisasi
from simpul.perjanjian.fakta import Sebutan, fakta_unit, muat_sasaran
from simpul.perjanjian.kabar import DISAMPAIKAN, kabari, selesaikan
from simpul.perjanjian.models import Pembagian, Sasaran
from simpul.perjanjian.services.dasar import pelaku_dari, potret, siapa_dari

Tulis = Callable[["_KerjaSasaran", Putusan], None]


@dataclass(frozen=True)
class Kebutuhan:
    """What a strategy needs beside its form: who, from which other unit, and whether a Ketua (lamp-I-1-b)."""

    orang: str = ""
    dari: UnitOrganisasi | None = None
    ketua: bool = False


def bagi(
    sasaran: Sasaran,
    siapa: Pegawai,
    tujuan: Sebutan | None,
    *,
    utama: bool | None = None,
    versi: str | None = None,
) -> Putusan:
    """Share a goal out. ``utama``: in the lead or contributing; unless said, the first to carry it leads.

    ``versi``: the state of the agreement's case that the caller saw, here and below.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on it meanwhile; nothing has changed.
    """

    def tulis(kerja: "_KerjaSasaran", putusan: Putusan) -> None:
        assert tujuan is not None
        Pembagian.objects.create(
            instansi_id=sasaran.instansi_id,
            sasaran=sasaran,
            jabatan=tujuan.jabatan,
            pegawai=tujuan.pegawai,
            utama=kerja.isian.utama,
        )
        kerja.kabari_pemikul()
        kerja.kabari_kepala()

    isian = {"sasaran": sasaran.uraian, "jabatan": tujuan.jabatan.nama if tujuan else "", "utama": utama}
    return _KerjaSasaran(sasaran, siapa, tujuan, utama).lewati("bagi_sasaran", tulis, isian, versi)


def tarik(
    sasaran: Sasaran, siapa: Pegawai, tujuan: Sebutan, alasan: str, *, versi: str | None = None
) -> Putusan:
    """Take a goal back from who carries it, with the reason; what was assigned for it stays.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """

    def tulis(kerja: "_KerjaSasaran", putusan: Putusan) -> None:
        sasaran.pembagian.filter(jabatan=tujuan.jabatan, pegawai=tujuan.pegawai).delete()

    kerja = _KerjaSasaran(sasaran, siapa, tujuan, None, alasan=alasan)
    isian = {"sasaran": sasaran.uraian, "jabatan": tujuan.jabatan.nama, "alasan": alasan}
    return kerja.lewati("tarik_sasaran", tulis, isian, versi)


def tetapkan_strategi(
    sasaran: Sasaran,
    siapa: Pegawai,
    strategi: str,
    kebutuhan: Kebutuhan | None = None,
    *,
    versi: str | None = None,
) -> Putusan:
    """Choose how a goal is worked on, and what that needs.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    perlu = kebutuhan or Kebutuhan()

    def tulis(kerja: "_KerjaSasaran", putusan: Putusan) -> None:
        milik = kerja.bagian_sendiri()
        milik.update(
            strategi=strategi, perlu_orang=perlu.orang, perlu_dari=perlu.dari, perlu_ketua=perlu.ketua
        )
        selesaikan(sasaran.perjanjian.perkara, "tetapkan_strategi", siapa.pk)

    isian = {"sasaran": sasaran.uraian, "strategi": strategi, "perlu": perlu.orang, "ketua": perlu.ketua}
    kerja = _KerjaSasaran(sasaran, siapa, None, None, strategi=strategi)
    return kerja.lewati("tetapkan_strategi", tulis, isian, versi)


class _KerjaSasaran:
    """One act on a goal: facts are read after the lock; what was decided is what is written."""

    def __init__(
        self, sasaran: Sasaran, siapa: Pegawai, tujuan: Sebutan | None, utama: bool | None, **isian: str
    ) -> None:
        self.sasaran, self.siapa, self.tujuan, self.utama, self.diisi = sasaran, siapa, tujuan, utama, isian
        self.fakta: FaktaSasaran
        self.isian: IsianPerjanjian

    def lewati(self, nama: str, tulis: Tulis, isian: Mapping[str, Any], versi: str | None) -> Putusan:
        """Through the door, on the chain of the agreement."""

        def putus(perkara: Perkara) -> Putusan:
            self._muat(perkara)
            return putuskan(nama, self.fakta, pelaku_dari(self.siapa), self.isian)

        return lewati(
            self.sasaran.perjanjian_id,
            Tindakan(
                siapa=siapa_dari(self.siapa),
                langkah=nama,
                putuskan=putus,
                tulis=lambda _perkara, putusan: tulis(self, putusan),
                potret=lambda _perkara: potret(self.sasaran.perjanjian),
                isian=isian,
                versi=versi,
            ),
        )

    def _muat(self, perkara: Perkara) -> None:
        self.sasaran = Sasaran.objects.select_related(
            "perjanjian__unit", "perjanjian__perkara__instansi"
        ).get(pk=self.sasaran.pk)
        self.fakta, tujuan = muat_sasaran(self.sasaran, hari_ini(perkara.instansi.zona_waktu), self.tujuan)
        utama = not any(b.utama for b in self.fakta.bagian) if self.utama is None else self.utama
        self.isian = IsianPerjanjian(tujuan=tujuan, utama=utama, **self.diisi)

    def bagian_sendiri(self) -> QuerySet[Pembagian]:
        """The shares whose strategy this person chooses: of his offices; of level 1 all, and one of its own if there is none."""
        if self.fakta.perjanjian.level_2:
            milik = {b.kantor.id for b in self.fakta.bagian if _dipegang(b.kantor, self.siapa)}
            return self.sasaran.pembagian.filter(jabatan__in=milik)
        if not self.fakta.bagian:
            level_1 = self.fakta.perjanjian.level_1.id
            Pembagian.objects.create(
                instansi_id=self.sasaran.instansi_id, sasaran=self.sasaran, jabatan_id=level_1, utama=True
            )
        return self.sasaran.pembagian.all()

    def kabari_pemikul(self) -> None:
        """Who has to choose a strategy now is told, unless he is the one who acts."""
        pejabat = self.isian.tujuan.kantor.pemangku if self.isian.tujuan else None
        if pejabat and pejabat.pegawai != self.siapa.pk and self.fakta.perjanjian.level_2:
            kabari(
                self.sasaran.perjanjian.perkara, "tetapkan_strategi", [pejabat.pegawai], self.sasaran.uraian
            )

    def kabari_kepala(self) -> None:
        """The head of another Perangkat Daerah is told that an office of his contributes; nothing is asked of him yet."""
        tujuan = self.isian.tujuan
        kantor = kepala_diberi_tahu(self.fakta.perjanjian, tujuan) if tujuan else None
        if kantor and kantor.pemangku and kantor.pemangku.pegawai != self.siapa.pk:
            perkara, orang = self.sasaran.perjanjian.perkara, [kantor.pemangku.pegawai]
            kabari(perkara, "bagi_sasaran", orang, self.sasaran.uraian, pesan=DISAMPAIKAN)


def _dipegang(kantor: Kantor, siapa: Pegawai) -> bool:
    return kantor.pemangku is not None and kantor.pemangku.pegawai == siapa.pk


def putusan_sasaran(sasaran: Sasaran, nama: str, siapa: Pegawai) -> Putusan:
    """What the rules would say of a step on a goal today; what is yet to be entered does not count as missing."""
    tanggal = hari_ini(sasaran.perjanjian.perkara.instansi.zona_waktu)
    fakta, _tujuan = muat_sasaran(sasaran, tanggal)
    return putuskan(nama, fakta, pelaku_dari(siapa), menjajaki=True)


def putusan_tanpa_perjanjian(
    instansi: Instansi, unit: UnitOrganisasi, tahun: int, nama: str, siapa: Pegawai, isian: IsianPerjanjian
) -> Putusan:
    """The decision on a goal of an agreement that does not exist: refused, for a reason that the rules give."""
    fakta = fakta_unit(unit, instansi.profil_kini, tahun, hari_ini(instansi.zona_waktu))
    return putuskan(nama, FaktaSasaran(fakta), pelaku_dari(siapa), isian)
