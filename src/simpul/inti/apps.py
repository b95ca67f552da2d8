from django.apps import AppConfig


class IntiConfig(AppConfig):
    name = "simpul.inti"
    label = "inti"
