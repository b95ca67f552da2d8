"""``python -m simpul.config`` is the program ``simpul``."""

from simpul.config.perintah import main

main()
