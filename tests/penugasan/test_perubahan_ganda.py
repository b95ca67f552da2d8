"""Two changes about the same person: the first that is signed takes the object of the other away."""

from simpul.penugasan.masukan import Masukan
from simpul.penugasan.models import Giliran
from simpul.penugasan.permintaan import Permintaan
from simpul.penugasan.services import ajukan, langkah


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
