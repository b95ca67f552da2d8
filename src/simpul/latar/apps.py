from django.apps import AppConfig


class LatarConfig(AppConfig):
    name = "simpul.latar"
    label = "latar"
