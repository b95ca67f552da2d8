from django.apps import AppConfig


class SiklusKerjaConfig(AppConfig):
    name = "simpul.siklus_kerja"
    label = "siklus_kerja"

    def ready(self) -> None:
        """Fill its place on Giliran saya; once a day make things due and count indicators; count accepted results at once."""
        from simpul.inti import sisipan
        from simpul.penugasan.butir import SETELAH_DITERIMA
        from simpul.penugasan.tasks import SETIAP_HARI
        from simpul.perjanjian.services.perjanjian import SETELAH_DITETAPKAN
        from simpul.siklus_kerja.capaian import hitung_perjanjian, hitung_tugas
        from simpul.siklus_kerja.jatuh_tempo import jatuhkan
        from simpul.siklus_kerja.perencanaan import isi_giliran
        from simpul.siklus_kerja.ukuran import hitung

        sisipan.GILIRAN.append(sisipan.Sisipan("siklus_kerja/perencanaan.html", isi_giliran))
        SETIAP_HARI.extend([jatuhkan, hitung])
        SETELAH_DITERIMA.append(hitung_tugas)
        SETELAH_DITETAPKAN.append(hitung_perjanjian)
