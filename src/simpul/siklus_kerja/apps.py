from django.apps import AppConfig


class SiklusKerjaConfig(AppConfig):
    name = "simpul.siklus_kerja"
    label = "siklus_kerja"

    def ready(self) -> None:
        """Once a day reports and results fall due, and the indicators are counted; accepted results count at once."""
        from simpul.penugasan.butir import SETELAH_DITERIMA
        from simpul.penugasan.tasks import SETIAP_HARI
        from simpul.perjanjian.services.perjanjian import SETELAH_DITETAPKAN
        from simpul.siklus_kerja.capaian import hitung_perjanjian, hitung_tugas
        from simpul.siklus_kerja.jatuh_tempo import jatuhkan
        from simpul.siklus_kerja.ukuran import hitung

        SETIAP_HARI.extend([jatuhkan, hitung])
        SETELAH_DITERIMA.append(hitung_tugas)
        SETELAH_DITETAPKAN.append(hitung_perjanjian)
