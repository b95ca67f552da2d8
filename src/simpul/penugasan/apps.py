from django.apps import AppConfig


class PenugasanConfig(AppConfig):
    name = "simpul.penugasan"
    label = "penugasan"
