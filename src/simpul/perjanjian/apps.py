from django.apps import AppConfig


class PerjanjianConfig(AppConfig):
    name = "simpul.perjanjian"
    label = "perjanjian"
