from django.apps import AppConfig


class PenugasanConfig(AppConfig):
    name = "simpul.penugasan"
    label = "penugasan"

    def ready(self) -> None:
        """Add our parts to the pages of the organisation; follow changes of office."""
        from simpul.inti import sisipan
        from simpul.organisasi.services import setelah_perubahan
        from simpul.penugasan import sisipan as isi
        from simpul.penugasan.surel import kirim_surel
        from simpul.penugasan.tasks import ikuti_jabatan
        from simpul.perjanjian.kabar import bersurel

        sisipan.UNIT.append(sisipan.Sisipan("penugasan/bagian/unit.html", isi.isi_unit))
        sisipan.ORANG.append(sisipan.Sisipan("penugasan/bagian/orang.html", isi.isi_orang))
        sisipan.KLAUSUL.append(sisipan.Sisipan("penugasan/bagian/klausul.html", isi.isi_klausul))
        sisipan.BEBAN.append(isi.beban_orang)
        setelah_perubahan.append(ikuti_jabatan)
        bersurel.append(lambda nomor: kirim_surel.defer(pemberitahuan=nomor))
