"""A client that was generated from the description alone takes a request across units the whole way."""

import pytest


@pytest.mark.klausul("ps22-2")
def test_the_whole_way_of_a_request_across_units(dunia, klien):
    asma, basri, darwis, dodi = klien("asma"), klien("basri"), klien("darwis"), klien("dodi")
    ingin = {
        "judul": "Survei gizi balita",
        "orang": [dunia.dodi.pk],
        "mulai": "2024-03-05",
        "selesai": "2024-06-30",
    }

    ramalan = asma.pratinjauPenugasan(ingin).isi
    assert (ramalan["boleh"], ramalan["lingkup"]) == (True, "lintas unit")
    assert [s["pejabat"][0]["nama"] for s in ramalan["jalan"][1:]] == ["Basri", "Darwis", "Dodi"]
    assert "Keputusan Kepala Perangkat Daerah" in ramalan["naskah"]

    buka = asma.bukaPenugasan(ingin)
    assert buka.status == 201
    kode = buka.isi["kode"]

    menunggu = basri.daftarGiliran().isi["data"]
    assert [(g["perkara"], g["langkah"]) for g in menunggu] == [(kode, "setujui")]

    # Asma may see the case but not answer her own request; the refusal says by which clause and who can.
    perkara = asma.perkara(kode=kode)
    setujui = next(s for s in perkara.isi["langkah"] if s["nama"] == "setujui")
    assert not setujui["boleh"]
    tolak = asma.setujui({}, kode=kode, if_match=perkara.etag)
    assert tolak.status == 403
    halangan = tolak.isi["halangan"][0]
    assert halangan["penyembuh"] == ["Basri"]
    assert halangan == setujui["halangan"][0]
    assert "keputusan-dua-pihak" in [k["id"] for k in halangan["klausul"]]

    setuju = basri.setujui({}, kode=kode, if_match=basri.perkara(kode=kode).etag)
    assert (setuju.status, setuju.isi["langkah"]) == (200, "setujui")

    tetap = darwis.tetapkan({}, kode=kode, if_match=f'"{darwis.perkara(kode=kode).isi["versi"]}"')
    assert tetap.isi["status"] == "ditetapkan"

    terima = dodi.terima({}, kode=kode, if_match=dodi.perkara(kode=kode).etag)
    assert terima.isi["status"] == "berjalan"

    naskah = dodi.perkara(kode=kode).isi["naskah"]
    assert "Keputusan Kepala Perangkat Daerah" in [n["jenis"] for n in naskah]
    for satu in naskah:
        pdf = dodi.naskahPdf(kode=kode, id=satu["id"])
        assert (pdf.kepala["Content-Type"], pdf.badan[:5]) == ("application/pdf", b"%PDF-")

    jejak = asma.jejakPerkara(kode=kode).isi["data"]
    assert [(j["langkah"], j["hasil"]) for j in jejak] == [
        ("ajukan", "diterima"),
        ("setujui", "ditolak"),
        ("setujui", "diterima"),
        ("tetapkan", "diterima"),
        ("terima", "diterima"),
    ]
    assert asma.keutuhanPerkara(kode=kode).isi["utuh"]
