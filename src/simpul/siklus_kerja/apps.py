from django.apps import AppConfig


class SiklusKerjaConfig(AppConfig):
    name = "simpul.siklus_kerja"
    label = "siklus_kerja"

    def ready(self) -> None:
        """Reports and results fall due once a day."""
        from simpul.penugasan.tasks import SETIAP_HARI
        from simpul.siklus_kerja.jatuh_tempo import jatuhkan

        SETIAP_HARI.append(jatuhkan)
