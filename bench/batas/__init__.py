"""The ceiling of this machine: a bare Django project with the middleware of ``startproject`` and one view."""
