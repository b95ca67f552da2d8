"""A write rests on the state that was read; a read that changed nothing sends nothing."""

from tests.dunia import HARI


def _kode(dunia, klien):
    return klien("asma").bukaPenugasan({"judul": "Data", "orang": [dunia.citra.pk]}).isi["kode"]


def test_a_step_on_a_state_that_is_gone_is_refused(dunia, klien):
    kode, citra, asma = _kode(dunia, klien), klien("citra"), klien("asma")
    lama = asma.perkara(kode=kode).etag
    assert citra.terima({}, kode=kode, if_match=citra.perkara(kode=kode).etag).status == 200
    usang = asma.akhiri({"alasan": "Selesai.", "selesai": HARI.isoformat()}, kode=kode, if_match=lama)
    assert (usang.status, usang.isi["type"]) == (412, "/api/v1/docs#masalah-versi-usang")


def test_the_answer_to_a_step_tells_the_new_state(dunia, klien):
    kode, citra = _kode(dunia, klien), klien("citra")
    hasil = citra.terima({}, kode=kode, if_match="*")
    assert citra.perkara(kode=kode).etag.split(".")[0] + '"' == hasil.etag


def test_what_one_has_already_is_not_sent_again(dunia, klien):
    kode, asma = _kode(dunia, klien), klien("asma")
    satu = asma.perkara(kode=kode)
    dua = asma.perkara(kode=kode, if_none_match=satu.etag)
    assert (dua.status, dua.badan, dua.etag) == (304, b"", satu.etag)
    klien("citra").terima({}, kode=kode, if_match="*")
    assert asma.perkara(kode=kode, if_none_match=satu.etag).status == 200


def test_two_readers_and_two_languages_have_their_own_view_of_one_state(dunia, klien):
    kode, asma, citra = _kode(dunia, klien), klien("asma"), klien("citra")
    pandangan = {
        asma.perkara(kode=kode).etag,
        citra.perkara(kode=kode).etag,
        asma.perkara(kode=kode, accept_language="en").etag,
    }
    assert len(pandangan) == 3
    assert len({satu.split(".")[0] for satu in pandangan}) == 1


def test_a_list_has_its_state_too(dunia, klien):
    asma = klien("asma")
    satu = asma.daftarPerkara()
    assert asma.daftarPerkara(if_none_match=satu.etag).status == 304
    asma.bukaPenugasan({"judul": "Data", "orang": [dunia.citra.pk]})
    assert asma.daftarPerkara(if_none_match=satu.etag).status == 200
