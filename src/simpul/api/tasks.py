"""Jobs of the interface for machines."""

from procrastinate.contrib.django import app

from simpul.api.kunci import lupakan_yang_lama


@app.periodic(cron="41 * * * *")
@app.task(name="api.lupakan_kunci_lama")
def lupakan_kunci_lama(timestamp: int) -> None:
    """Forget the answers to writes of more than a day ago."""
    lupakan_yang_lama()
