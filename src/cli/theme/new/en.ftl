# Words that are to be others than those of the themes below, by language: this file is English, de.ftl is German.
# The keys are those of `base`; what is not here stays as it is there.
#
# entrance-line = Your account, in your hands.
