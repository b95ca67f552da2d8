"""Jobs about jobs: those that lost their worker are taken up again."""

import logging

from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status
from procrastinate.utils import utcnow

log = logging.getLogger(__name__)
PALING_BANYAK = 5


@app.periodic(cron="*/5 * * * *")
@app.task(name="latar.selamatkan", queue="harian", queueing_lock="selamatkan", pass_context=True)
async def selamatkan(context: JobContext, timestamp: int = 0) -> None:
    """Take up jobs whose worker was killed; one that took its worker with it several times is given up."""
    pengelola = context.app.job_manager
    for pekerjaan in await pengelola.get_stalled_jobs():
        isi = {"pekerjaan": pekerjaan.id, "tugas": pekerjaan.task_name, "percobaan": pekerjaan.attempts}
        if pekerjaan.attempts < PALING_BANYAK:
            log.warning("pekerjaan diambil lagi, pekerjanya hilang", extra=isi)
            await pengelola.retry_job(pekerjaan, retry_at=utcnow())
        else:
            log.error("pekerjaan dihentikan, pekerjanya berkali-kali hilang", extra=isi)
            await pengelola.finish_job(pekerjaan, status=Status.FAILED, delete_job=False)
