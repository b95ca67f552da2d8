from django.apps import AppConfig


class SiklusKerjaConfig(AppConfig):
    name = "simpul.siklus_kerja"
    label = "siklus_kerja"

    def ready(self) -> None:
        """Once a day reports and results fall due, and the indicators are counted."""
        from simpul.penugasan.tasks import SETIAP_HARI
        from simpul.siklus_kerja.jatuh_tempo import jatuhkan
        from simpul.siklus_kerja.ukuran import hitung

        SETIAP_HARI.extend([jatuhkan, hitung])
