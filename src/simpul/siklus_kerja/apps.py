from django.apps import AppConfig


class SiklusKerjaConfig(AppConfig):
    name = "simpul.siklus_kerja"
    label = "siklus_kerja"
