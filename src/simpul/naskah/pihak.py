"""Letterheads, signers and people of a document, taken from the organisation as it is on the day of issue."""

from simpul.naskah.isi import Kapasitas, Kop, OrangNaskah, PejabatTtd
from simpul.organisasi.models import Pegawai, UnitOrganisasi


def kop(unit: UnitOrganisasi, lambang: bytes | None = None) -> Kop:
    """The letterhead of the Perangkat Daerah of a unit: units below it write on its paper."""
    pd = unit.perangkat_daerah or unit
    return Kop(
        nama_pemerintah=pd.instansi.nama,
        nama_perangkat_daerah=pd.nama,
        alamat=pd.alamat or pd.instansi.alamat,
        kontak=pd.kontak or pd.instansi.kontak,
        lambang=lambang,
    )


def pejabat(
    pegawai: Pegawai, jabatan: str, kapasitas: Kapasitas = "definitif", atas_nama: str | None = None
) -> PejabatTtd:
    """A signer in an office, definitively or as ``plt``, ``plh`` or ``an``."""
    return PejabatTtd(
        nama=pegawai.nama_gelar,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        jabatan=jabatan,
        kapasitas=kapasitas,
        atas_nama=atas_nama,
    )


def orang(pegawai: Pegawai, *, jabatan: str = "", unit_asal: str = "", peran: str = "") -> OrangNaskah:
    """A person whom the document is about, with the position that he holds that day."""
    return OrangNaskah(
        nama=pegawai.nama_gelar,
        nip=pegawai.nip,
        pangkat_golongan=pegawai.pangkat_golongan,
        jabatan=jabatan or pegawai.jabatan_luar,
        unit_asal=unit_asal,
        peran=peran,
    )
