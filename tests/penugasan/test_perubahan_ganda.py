"""Two changes at once: the first that is signed may take the object of the other away; then that one lapses."""

from datetime import date

import pytest

from simpul.inti.pintu import Ditolak
from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Giliran
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah


@pytest.mark.parametrize(
    ("nama", "masukan"),
    [
        ("alihkan", lambda d: Masukan(alasan="Posko", orang_lama=d.dodi, orang=(d.endah,))),
        ("perpanjang", lambda d: Masukan(alasan="Belum tuntas", selesai=date(2025, 3, 31))),
    ],
)
def test_perubahan_yang_menunggu_gugur_begitu_penugasannya_diakhiri(dunia, nama, masukan):
    penugasan = ajukan(
        Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes)
    )
    langkah(penugasan, "setujui", dunia.basri)
    langkah(penugasan, "tetapkan", dunia.darwis)
    langkah(penugasan, "terima", dunia.dodi)
    langkah(penugasan, nama, dunia.asma, masukan=masukan(dunia))
    langkah(penugasan, "akhiri", dunia.asma, masukan=Masukan(alasan="Selesai", selesai=date(2024, 3, 31)))
    menunggu = penugasan.jalur.get(prosedur=f"{nama}_antarunit")
    akhir = penugasan.jalur.get(prosedur="akhiri_antarunit")
    if akhir.keadaan != "ditetapkan":
        langkah(penugasan, "tetapkan_perubahan", dunia.darwis, jalur=akhir.pk)
    menunggu.refresh_from_db()
    assert menunggu.keadaan == "dicabut"
    assert not Giliran.objects.filter(jalur=menunggu).exists()
    with pytest.raises(Ditolak):
        langkah(penugasan, "setujui_perubahan", dunia.basri, jalur=menunggu.pk)


def test_pengalihan_kedua_atas_orang_yang_sama_gugur_begitu_yang_pertama_ditetapkan(dunia):
    penugasan = ajukan(
        Permintaan("ajukan", dunia.asma, "Survei gizi", (dunia.dodi,), unit_tujuan=dunia.yankes)
    )
    langkah(penugasan, "setujui", dunia.basri)
    langkah(penugasan, "tetapkan", dunia.darwis)
    langkah(penugasan, "terima", dunia.dodi)
    alih = Masukan(alasan="Dodi bertugas di posko", orang_lama=dunia.dodi, orang=(dunia.endah,))
    for _kali in (1, 2):
        langkah(penugasan, "alihkan", dunia.asma, masukan=alih)
    kedua = list(penugasan.jalur.filter(prosedur__startswith="alihkan_").order_by("pk"))
    assert len(kedua) == 2
    for jalur in kedua:
        langkah(penugasan, "setujui_perubahan", dunia.basri, jalur=jalur.pk)
    langkah(penugasan, "tetapkan_perubahan", dunia.darwis, jalur=kedua[0].pk)
    kedua[1].refresh_from_db()
    assert kedua[1].keadaan == "dicabut"
    assert not Giliran.objects.filter(jalur=kedua[1]).exists()
