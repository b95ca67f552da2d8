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


@pytest.mark.klausul("lamp-I-p2", "lamp-I-3")
def test_the_whole_way_of_the_work_of_an_assignment(dunia, klien):
    asma, citra, darwis, kiki = klien("asma"), klien("citra"), klien("darwis"), klien("kiki")
    ingin = {"judul": "Peta stunting", "orang": [dunia.citra.pk], "target": "Prevalensi stunting"}
    kode = asma.bukaPenugasan(ingin).isi["kode"]
    citra.terima({}, kode=kode, if_match="*")
    kerja = citra.pekerjaan(kode=kode)
    tolak = citra.sampaikanHasil({"uraian": "Sudah"}, kode=kode, if_match=kerja.etag)
    langkah = next(s for s in kerja.isi["langkah"] if s["nama"] == "sampaikan_hasil")
    assert (tolak.status, tolak.isi["halangan"], langkah["boleh"]) == (409, langkah["halangan"], False)

    masa = {"mulai": "2024-03-05", "selesai": "2024-04-30"}
    kegiatan = [{"uraian": "Ukur", "anggaran": 10_000_000, **masa}]
    usang = citra.susunRencana({"kegiatan": kegiatan}, kode=kode, if_match=kerja.etag)
    assert usang.status == 412, "percobaan yang ditolak pun tercatat"
    susun = citra.susunRencana({"kegiatan": kegiatan}, kode=kode, if_match=citra.pekerjaan(kode=kode).etag)
    assert susun.status == 200
    (menunggu,) = asma.daftarGiliran().isi["data"]
    assert (menunggu["jalur"], menunggu["butir"]) == (None, citra.pekerjaan(kode=kode).isi["rencana"]["id"])
    assert asma.tetapkanRencana({}, kode=kode, if_match=f'"{susun.isi["versi"]}"').status == 200

    id_ = citra.pekerjaan(kode=kode).isi["kegiatan"][0]["id"]
    timbang = {"kegiatan": id_, "uraian": "Timbang", "pelaksana": dunia.citra.pk, **masa}
    lebih = {**timbang, "anggaran": 10_000_001}
    assert citra.susunRincian({"bagian": [lebih]}, kode=kode, if_match="*").status == 409
    assert citra.susunRincian({"bagian": [timbang]}, kode=kode, if_match="*").status == 200
    (bagian,) = citra.pekerjaan(kode=kode).isi["bagian"]
    isi = {"bagian": bagian["id"], "persen": 60, "tautan": "https://contoh.test/peta"}
    kunci = {"kode": kode, "if_match": "*", "idempotency_key": "kemajuan-0001"}
    assert [citra.catatKemajuan(isi, **kunci).status for _kali in range(2)] == [200, 200]
    kerja = asma.pekerjaan(kode=kode).isi
    assert (kerja["kemajuan"], len(kerja["terkini"])) == (60, 1)

    assert citra.laporkan({"uraian": "Tinggal tiga desa"}, kode=kode, if_match="*").status == 200
    (laporan,) = asma.daftarLaporan().isi["data"]
    assert asma.butir(kode=kode, id=laporan["id"]).isi["uraian"] == "Tinggal tiga desa"
    assert darwis.butir(kode=kode, id=laporan["id"]).status == 404
    assert (kiki.pekerjaan(kode=kode).status, kiki.daftarButir(kode=kode).status) == (404, 404)

    (bukti,) = kerja["terkini"][0]["bukti"]
    hasil = {"uraian": "Petanya", "bukti_ada": [bukti["id"]]}
    assert citra.sampaikanHasil(hasil, kode=kode, if_match="*").status == 200
    assert asma.kembalikanHasil({"alasan": "Kurang 3 desa"}, kode=kode, if_match="*").status == 200
    assert citra.sampaikanHasil({"uraian": "Lengkap"}, kode=kode, if_match="*").status == 200
    assert asma.nyatakanSesuai({}, kode=kode, if_match="*").status == 200
    assert darwis.nyatakanSesuai({}, kode=kode, if_match="*").isi["status"] == "selesai"
    putaran = [(s["langkah"], s["alasan"]) for s in darwis.pekerjaan(kode=kode).isi["putaran"]]
    assert putaran == [
        ("sampaikan_hasil", ""),
        ("kembalikan_hasil", "Kurang 3 desa"),
        ("sampaikan_hasil", ""),
        ("nyatakan_sesuai", ""),
        ("nyatakan_sesuai", ""),
    ]
    assert asma.keutuhanPerkara(kode=kode).isi["utuh"]
