from django.apps import AppConfig


class ContohConfig(AppConfig):
    name = "simpul.contoh"
    label = "contoh"
