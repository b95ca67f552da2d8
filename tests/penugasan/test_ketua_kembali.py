"""Somebody who has handed his work over can come back into the team as its Ketua."""

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import services
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.permintaan import DataTim, Permintaan
from simpul.penugasan.services import ajukan, langkah
from tests.dunia import LAMA


def test_a_former_member_comes_back_as_ketua_and_his_former_work_stays_ended(dunia) -> None:
    fani = services.daftarkan_pegawai(instansi=dunia.instansi, nama="Fani")
    jabatan = services.buat_jabatan(unit=dunia.yankes, nama="Mahir", jenjang=Jenjang.MAHIR)
    services.tempatkan(pegawai=fani, jabatan=jabatan, mulai=LAMA)
    services.ubah_pegawai(pegawai=dunia.dodi, golongan="III/c", pendidikan="S1")
    tim = DataTim("Tim Data", ketua=dunia.endah)
    penugasan = ajukan(Permintaan("bentuk", dunia.basri, "Data", (dunia.dodi,), tim=tim))
    serah = Masukan(alasan="Sakit", orang_lama=dunia.dodi, orang=(fani,))
    langkah(penugasan, "alihkan", dunia.basri, masukan=serah)
    langkah(penugasan, "ganti_ketua", dunia.basri, masukan=Masukan(alasan="Sembuh", ketua=dunia.dodi))
    penugasan.tim.refresh_from_db()
    assert penugasan.tim.ketua == dunia.dodi
    assert list(penugasan.anggota.filter(pegawai=dunia.dodi).values_list("keadaan", flat=True)) == [
        "berakhir",
        "ditetapkan",
    ]
    langkah(penugasan, "terima", dunia.dodi)
