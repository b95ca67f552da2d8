from django.apps import AppConfig


class NaskahConfig(AppConfig):
    name = "simpul.naskah"
    label = "naskah"
