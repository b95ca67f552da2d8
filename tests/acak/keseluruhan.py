"""Whatever must hold of all cases, documents and chains of a walk."""

from simpul.inti.models import Jejak
from simpul.naskah.models import Naskah
from simpul.penugasan.fakta import muat
from simpul.penugasan.models import Penugasan
from tests.acak import periksa
from tests.acak.dunia import Daerah
from tests.acak.pejalan import TERBANYAK, Pejalan
from tests.acak.putar_ulang import PutarUlang, potret


def periksa_semua(p: Pejalan) -> None:
    """Turns, notices, numbers; that no case is stuck; that the rows are what the entries say."""
    for d in p.daerah:
        with p.jam(d):
            _periksa_perkara(p, d)
            periksa.nomor_berurut(d.instansi)
            periksa.kabar_dapat_dikerjakan(d.instansi, p.hari)


def _periksa_perkara(p: Pejalan, d: Daerah) -> None:
    daftar = Penugasan.objects.filter(instansi=d.instansi, status__in=periksa.TERBUKA).order_by("-pk")
    for penugasan in daftar.select_related("perkara__instansi", "tim")[: 2 * TERBANYAK]:
        try:
            f = muat(penugasan, p.hari)
            periksa.giliran_sesuai(penugasan, f)
            periksa.tidak_macet(penugasan, f, d.kabupaten.pencatat)
            p.ulang.banding(penugasan.pk, potret(penugasan.pk)[1])
        except AssertionError as galat:
            raise AssertionError(f"perkara {penugasan.pk} '{penugasan.judul}': {galat}") from galat


def periksa_riwayat(p: Pejalan) -> None:
    """The chains are whole, old documents are what they were, and the entries alone tell the state."""
    for d in p.daerah:
        periksa.rantai_utuh(d.instansi)
    for naskah in Naskah.objects.filter(pk__in=p.sidik).order_by("pk"):
        assert periksa.sidik_naskah(naskah) == p.sidik[naskah.pk], f"{naskah} berubah"
    baru = PutarUlang()
    for entri in Jejak.objects.filter(perkara__jenis="penugasan").order_by("perkara", "urut"):
        baru.masukkan(entri)
    assert baru.keadaan == p.ulang.keadaan
    for perkara in p.penugasan:
        baru.banding(perkara, potret(perkara)[1])
